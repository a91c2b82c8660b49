import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './contract.ts';

const EXTENSIONS = ['x-pii', 'x-no-personal-data', 'x-known-values', 'x-permission', 'example', 'discriminator'];

/**
 * Ajv for JSON Schema 2020-12 that compiles a schema when it is first needed, and equal ones once: the same problems stand
 * in every operation, and most of them never leave.
 */
class ContractAjv extends Ajv2020 {
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(options: Options) {
    super({
      strict: true,
      strictTypes: false,
      strictRequired: false,
      allowUnionTypes: true,
      removeAdditional: false,
      ...options,
    });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this);
    this.addVocabulary(EXTENSIONS);
  }

  override compile(schema: JsonSchema): never {
    let compiled: ValidateFunction | undefined;
    const validate = (data: unknown, context?: never) => {
      compiled ??= this.#compileOnce(schema);
      const valid = compiled(data, context);
      Object.assign(validate, { errors: compiled.errors });
      return valid;
    };
    return validate as never;
  }

  #compileOnce(schema: JsonSchema): ValidateFunction {
    const key = JSON.stringify(schema);
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = super.compile(JSON.parse(key) as JsonSchema);
      this.#compiled.set(key, validate);
    }
    return validate;
  }
}

/** Bodies are taken as they are; defaults of the contract are filled in. */
export const createBodyAjv = (): Ajv2020 => new ContractAjv({ allErrors: true, coerceTypes: false, useDefaults: true });

/** Query, path and headers arrive as text: numbers and booleans are read from it. */
export const createParameterAjv = (): Ajv2020 =>
  new ContractAjv({ allErrors: true, coerceTypes: true, useDefaults: true });

export const createAnswerAjv = (): Ajv2020 =>
  new ContractAjv({ allErrors: false, coerceTypes: false, useDefaults: false });
