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
    constructor(identifier: string, facts: ResourceServerFacts);
  }

  class AccessToken {
    resourceServer: ResourceServer;
    constructor(facts: { readonly accountId: string; readonly client: object; readonly gty: string });
    save(): Promise<string>;
  }

  interface Configuration {
    readonly findAccount: (context: unknown, id: string) => { accountId: string; claims: () => { sub: string } } | undefined;
    readonly [option: string]: unknown;
  }

  export default class Provider {
    readonly Client: { find(id: string): Promise<object | undefined> };
    readonly AccessToken: typeof AccessToken;
    readonly ResourceServer: typeof ResourceServer;
    constructor(issuer: string, configuration: Configuration);
    callback(): (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>;
  }
}
