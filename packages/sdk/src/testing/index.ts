export { answer, exampleOf, handle, problem, respond, type Body, type Status } from './answers.ts';
export { faults } from './faults.ts';
export { createHandlers, type Overrides } from './handlers.ts';
export { personas, tokenOfPersona, type Persona } from './personas.ts';
