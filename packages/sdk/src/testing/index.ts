export { answer, exampleOf, handle, problem, respond, type Body, type Status } from './answers.ts';
export { faults, type FaultOptions } from './faults.ts';
export { createHandlers, type HandlerOptions } from './handlers.ts';
export { mockFetch } from './mock-fetch.ts';
export { personas, tokenOfPersona, type Persona } from './personas.ts';
export { createState, type State } from './state/state.ts';
