import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Principal } from '../identity/principal.ts';
import { Problem } from '../contract/problems.ts';

/**
 * Only these fields are ever logged: no URL (its query holds what people look for), no body, no header, no name.
 * An error is its kind, code and place: messages of the database quote values.
 */
export function describeError(error: unknown): Record<string, unknown> {
  // PGlite's errors come from another realm.
  if (!(error instanceof Error)) return { kind: typeof error, ...codeOf(error) };
  const root = error instanceof Problem && error.cause instanceof Error ? error.cause : error;
  return {
    kind: root.name,
    ...codeOf(root),
    frames: (root.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}

function codeOf(error: unknown): { code?: string } {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' ? { code } : {};
}

export interface LogSink {
  write(line: string): void;
}

export function loggerOptions(
  level: string,
  sink?: LogSink,
): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    ...(sink && { stream: sink }),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { req: () => ({}), res: () => ({}), err: describeError, error: describeError },
  } as never;
}

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    // Pages of the portal have no caller.
    const { principal } = request as { principal?: Principal };
    request.log.info({
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      operation: request.operationId,
      member: principal?.member?.id ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
