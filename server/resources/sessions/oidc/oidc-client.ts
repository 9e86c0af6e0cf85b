import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  ResponseBodyError,
} from 'openid-client';
import type { OidcFlow } from './oidc-flow.js';
import { oidcFailed, oidcUnavailable } from './oidc-problems.js';
import type { OidcSettings } from './oidc-settings.js';

/** Where the provider sends people back to. */
export const CALLBACK_PATH = '/api/sessions/oidc/callback';

/** Somebody whom the provider vouches for: signature, issuer, audience, nonce and times of the ID token were checked. */
export interface VerifiedPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Everything else that the provider tells, as it tells it. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Speaks to the provider: authorization code flow with PKCE, state and nonce. */
export interface OidcClient {
  /** Where to send the browser. @throws Refusal `oidc-unavailable` */
  authorizationUrl(flow: OidcFlow): Promise<URL>;
  /**
   * Who came back.
   *
   * @param query of the callback, without `?`
   * @throws Refusal `oidc-unavailable`, `oidc-failed`
   */
  personOf(query: string, flow: OidcFlow): Promise<VerifiedPerson>;
}

/** What the log may hold of a failure: no token, no code. */
export interface OidcFailure {
  readonly step: 'discovery' | 'exchange';
  readonly error: string;
  readonly code: string;
}

const SECONDS = 10;
/** How long what discovery gave is used. */
const DISCOVERY_KEPT = 60 * 60_000;
const SCOPE = 'openid profile email';

/** The provider is asked when somebody signs in, not before: the server starts without it. */
export function createOidcClient(settings: OidcSettings, onFailure: (failure: OidcFailure) => void): OidcClient {
  const { issuer, clientId, name, publicUrl, loginClaim } = settings;
  const callback = new URL(CALLBACK_PATH, publicUrl);
  let found: { readonly configuration: Promise<Configuration>; readonly until: number } | null = null;

  const configure = async (): Promise<Configuration> => {
    if (found === null || found.until < performance.now()) {
      const execute = [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])];
      const options = { execute, timeout: SECONDS };
      const configuration = discovery(issuer, clientId, undefined, authenticationOf(settings), options);
      found = { configuration, until: performance.now() + DISCOVERY_KEPT };
    }
    try {
      return await found.configuration;
    } catch (error) {
      found = null;
      onFailure(failureOf('discovery', error));
      throw oidcUnavailable.refuse({ name });
    }
  };

  return {
    authorizationUrl: async ({ state, nonce, codeVerifier }) =>
      buildAuthorizationUrl(await configure(), {
        redirect_uri: callback.href,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }),
    personOf: async (query, { state, nonce, codeVerifier }) => {
      const configuration = await configure();
      try {
        const tokens = await authorizationCodeGrant(configuration, new URL(`?${query}`, callback), {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error('an ID token was required');
        const wanted = loginClaim === null ? ['preferred_username', 'email'] : [loginClaim];
        const isComplete = wanted.every((claim) => claims[claim] !== undefined);
        const more =
          isComplete || configuration.serverMetadata().userinfo_endpoint === undefined
            ? {}
            : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
        return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } };
      } catch (error) {
        onFailure(failureOf('exchange', error));
        throw isOutage(error) ? oidcUnavailable.refuse({ name }) : oidcFailed.refuse({ name });
      }
    },
  };
}

/** In the header where the provider takes that, as is usual, else in the body. */
function authenticationOf({ clientSecret }: OidcSettings): ClientAuth {
  if (clientSecret === null) return None();
  const basic = ClientSecretBasic(clientSecret);
  const post = ClientSecretPost(clientSecret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** Whether the provider did not answer, or not as a provider does, rather than say no. */
function isOutage(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (!(error instanceof Error)) return true;
  return (
    (error.cause instanceof Response && error.cause.status >= 500) ||
    error.name === 'TypeError' ||
    codeOf(error) === 'OAUTH_TIMEOUT'
  );
}

function failureOf(step: OidcFailure['step'], error: unknown): OidcFailure {
  const said = error instanceof ResponseBodyError ? error.error : '';
  return { step, error: error instanceof Error ? error.name : typeof error, code: said || codeOf(error) };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
