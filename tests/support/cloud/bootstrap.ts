// What Lambda starts in a sandbox: asks the Runtime API for one event after the other, and hands each to the function's handler.
import { pathToFileURL } from 'node:url';

const api = `http://${process.env['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation`;
const post = async (id: string, what: string, value: unknown): Promise<unknown> =>
  await fetch(`${api}/${id}/${what}`, { method: 'POST', body: JSON.stringify(value) });

const { handler } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as {
  handler: (event: unknown, context: unknown) => Promise<unknown>;
};
for (;;) {
  const next = await fetch(`${api}/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id') ?? '';
  const context = {
    awsRequestId: id,
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    getRemainingTimeInMillis: () => 60_000,
  };
  await handler(await next.json(), context).then(
    (value) => post(id, 'response', value ?? null),
    (error: Error) => post(id, 'error', { errorType: error.name, errorMessage: error.message }),
  );
}
