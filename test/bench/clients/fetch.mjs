export function connect(baseUrl, token) {
  const headers = { Authorization: `Bearer ${token}` };
  return {
    list: async () => (await fetch(`${baseUrl}/documents?limit=20`, { headers })).json(),
    submit: async (opinion, key) =>
      (
        await fetch(`${baseUrl}/feedback`, {
          method: 'POST',
          headers: { ...headers, 'Idempotency-Key': key, 'Content-Type': 'application/json' },
          body: JSON.stringify(opinion),
        })
      ).json(),
  };
}
