import {
  ComponentResource,
  type ComponentResourceOptions,
  type CustomResourceOptions,
  type ProviderResource,
} from '@pulumi/pulumi';

/** The options of every resource in a component: whose part it is, and in which account it is made. */
export type Part = Pick<CustomResourceOptions, 'parent' | 'provider'>;

/** A noun of the cloud, made of several resources. */
export abstract class OciComponent extends ComponentResource {
  constructor(kind: string, name: string, options?: ComponentResourceOptions) {
    super(`lumie:oci:${kind}`, name, {}, options);
  }

  /** The options of a resource of this component in the account of a provider. */
  protected part(provider: ProviderResource): Part {
    return { parent: this, provider };
  }
}
