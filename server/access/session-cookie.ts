import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'heng_session';

/** Gives the browser the token of its session, out of reach of scripts. Over TLS it never goes over plain HTTP. */
export function setSessionCookie(reply: FastifyReply, request: FastifyRequest, token: string, maxAge: number): void {
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: Math.floor(maxAge / 1000),
  });
}

/** Takes it away. */
export function clearSessionCookie(reply: FastifyReply, request: FastifyRequest): void {
  reply.clearCookie(SESSION_COOKIE, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  });
}
