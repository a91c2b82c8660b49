/** The part of oidc-provider 9 that is used; the package has no types of its own. */
declare module 'oidc-provider' {
  interface ResourceServerFacts {
    readonly audience: string;
    readonly scope: string;
    readonly accessTokenFormat: 'jwt';
    readonly accessTokenTTL: number;
    readonly jwt: { readonly sign: { readonly alg: string } };
  }

  class ResourceServer {
    identifier(): string;
    constructor(identifier: string, facts: ResourceServerFacts);
  }

  class AccessToken {
    resourceServer: ResourceServer;
    constructor(facts: { readonly accountId: string; readonly client: object; readonly gty: string });
    save(): Promise<string>;
  }

  class Grant {
    constructor(facts: { readonly accountId: string; readonly clientId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  type Request = import('node:http').IncomingMessage;
  type Response = import('node:http').ServerResponse;

  interface Configuration {
    readonly findAccount: (
      context: unknown,
      id: string,
    ) => { accountId: string; claims: () => { sub: string } } | undefined;
    readonly [option: string]: unknown;
  }

  export default class Provider {
    readonly Client: { find(id: string): Promise<object | undefined> };
    readonly AccessToken: typeof AccessToken;
    readonly ResourceServer: typeof ResourceServer;
    readonly Grant: typeof Grant;
    constructor(issuer: string, configuration: Configuration);
    callback(): (request: Request, response: Response) => Promise<void>;
    interactionDetails(request: Request, response: Response): Promise<{ params: Record<string, unknown> }>;
    interactionFinished(
      request: Request,
      response: Response,
      result: { login: { accountId: string }; consent: { grantId: string } },
    ): Promise<void>;
  }
}
