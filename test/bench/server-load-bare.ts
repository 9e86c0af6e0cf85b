import Fastify from 'fastify';

// A bare Fastify route that reads a JSON body and answers: what the load benchmark compares with. Says its address.
const app = Fastify();
app.patch('/*', async () => ({ revision: 1 }));
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
