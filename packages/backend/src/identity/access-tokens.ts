import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { tokenInvalid } from '../contract/problems.ts';

/** An OpenID Connect issuer whose access tokens are taken. */
export interface Issuer {
  /** Short name that accounts refer to: the URL may change. */
  readonly name: string;
  /** `iss`, compared to the letter. */
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string;
  /** Keys at hand, for the issuer in this process. */
  readonly jwks?: JSONWebKeySet;
}

export interface TokenSubject {
  readonly issuer: string;
  readonly subject: string;
  /** `auth_time` (RFC 9068), without it `iat`; absent when the token has neither. */
  readonly authenticatedAt?: Date | undefined;
}

export interface AccessTokens {
  /** Throws 401 unless the token is good. */
  verify(token: string): Promise<TokenSubject>;
}

/** Asymmetric only: with a public key at hand HS256 would be forgeable (RFC 8725 §2.1). */
const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'];
const CLOCK_SKEW_SECONDS = 30;

export function createAccessTokens(issuers: readonly Issuer[]): AccessTokens {
  const known = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, keys: keySource(issuer) }]));
  return {
    async verify(token) {
      try {
        const from = known.get(decodeJwt(token).iss ?? '');
        if (!from) throw tokenInvalid();
        const { payload } = await jwtVerify(token, from.keys, {
          issuer: from.issuer.issuer,
          audience: from.issuer.audience,
          algorithms: ALGORITHMS,
          typ: 'at+jwt',
          clockTolerance: CLOCK_SKEW_SECONDS,
          requiredClaims: ['exp', 'sub'],
        });
        const seconds = payload.auth_time ?? payload.iat;
        return {
          issuer: from.issuer.name,
          subject: payload.sub ?? '',
          authenticatedAt: typeof seconds === 'number' ? new Date(seconds * 1000) : undefined,
        };
      } catch (cause) {
        throw tokenInvalid(cause);
      }
    },
  };
}

function keySource({ jwks, jwksUri, issuer }: Issuer): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks);
  if (jwksUri === undefined) throw new Error(`Issuer ${issuer} needs jwksUri`);
  // jose keeps the keys and asks again, at most every 30 s, when a token names an unknown one.
  return createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 5_000 });
}
