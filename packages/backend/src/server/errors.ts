import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyUnreadable, fieldErrors, type SchemaError } from '../contract/field-errors.ts';
import {
  badRequest,
  bodyTooLarge,
  internalError,
  mediaTypeUnsupported,
  notFound,
  noSuchRoute,
  Problem,
  rateLimited,
  requestInProgress,
  unavailable,
} from '../contract/problems.ts';
import { describeError } from './log.ts';

interface LooseError extends Error {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly SchemaError[];
  readonly validationContext?: string;
}

/** Every answer of 400 and above is a problem; 5xx never tells what failed. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: LooseError, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500)
      request.log.error({ requestId: request.id, operation: request.operationId, error: describeError(error) });
    return sendProblem(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(noSuchRoute(), request, reply));
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(problem.status)
    .headers(problem.headers)
    .header('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(problem.toJSON(request.id));
}

/** PostgreSQL: lock not available, query cancelled by a timeout, too many connections, shutting down. */
const DATABASE_CODES: Record<string, () => Problem> = {
  '55P03': requestInProgress,
  '57014': unavailable,
  '53300': unavailable,
  '57P01': unavailable,
  '40001': requestInProgress,
  '40P01': requestInProgress,
};

function toProblem(error: LooseError): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) return badRequest(fieldErrors(error.validation, error.validationContext ?? 'body'));
  const byCode = DATABASE_CODES[error.code ?? ''];
  if (byCode) return byCode();
  switch (error.statusCode) {
    case 400:
      return badRequest([bodyUnreadable]);
    case 404:
      return notFound();
    case 413:
      return bodyTooLarge();
    case 415:
      return mediaTypeUnsupported();
    case 429:
      return rateLimited();
    case 503:
      return unavailable();
    default:
      return internalError(error);
  }
}
