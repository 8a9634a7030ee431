/** The package has no types of its own. */
declare module '@adobe/structured-data-validator' {
  /** Without a vocabulary it judges by the rules for rich results alone. */
  export default class Validator {
    /** @param data nodes by their type. */
    validate(data: {
      jsonld: Record<string, object[]>;
    }): Promise<{ severity: 'ERROR' | 'WARNING'; issueMessage: string }[]>;
  }
}
