import type { Output } from '@pulumi/pulumi';

/** What an output comes to, secret or not. */
export function valueOf<T>(output: Output<T>): Promise<T> {
  return new Promise((resolve) => {
    output.apply((value) => {
      resolve(value);
      return value;
    });
  });
}
