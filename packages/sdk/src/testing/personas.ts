/** The sample users of the demo server: `POST /demo/tokens {"persona": …}`. `applicant` has no account yet. */
export const personas = [
  'member',
  'secretary',
  'deputySecretary',
  'committeeMember',
  'admin',
  'superior',
  'office',
  'otherCellMember',
  'otherProvinceSecretary',
  'applicant',
] as const;

export type Persona = (typeof personas)[number];

/** A `token` function for a persona of a demo server, such as `http://127.0.0.1:4310`. */
export const tokenOfPersona =
  (server: string, persona: Persona) => async (): Promise<{ accessToken: string; expiresIn: number }> => {
    const response = await fetch(new URL('/demo/tokens', server), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    if (!response.ok) throw new Error(`The demo server gave no token for ${persona}: ${response.status}`);
    return (await response.json()) as { accessToken: string; expiresIn: number };
  };
