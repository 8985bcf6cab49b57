declare module 'datapackage' {
  /** A file of a data package. */
  interface Resource {
    name: string;
    /** Whether it is a table with a schema. */
    tabular: boolean;
    valid: boolean;
    /** Returns all rows; throws if one does not fit the schema, or names a row of another table that is not there. */
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }
  /** A Frictionless Data Package, read and validated. */
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
