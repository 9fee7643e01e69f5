import { isDeepStrictEqual } from 'node:util';
import { describeMaking, ingredientsOf } from '../../model/secret-making.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import {
  grantIsMissing,
  grantIsUnused,
  makingIsUnknown,
  makingIsUnused,
  makingsDiffer,
  roleDiffers,
  valueIsMadeOfItself,
} from '../errors.ts';
import { textAt } from '../json-value.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import { type SecretReading, secretReadings } from '../secrets/secret-readings.ts';
import { keyOf, secretsContract, statedMakings } from '../secrets/secrets-contract.ts';
import { vaultGrants } from '../secrets/vault-reader.ts';

/** Every value of the secret store is made in one known way, and read by those who may. */
export const secretsContractHolds: Rule = {
  name: 'secrets-contract',
  summary: 'Every value of the secret store is made in one known way, and each role may read exactly what it reads.',
  explanation: `A Secret that nobody fills leaves a pod waiting, and a policy that is too wide gives away what it was never asked for.

What is read comes from the VaultStaticSecrets; how it is made, from \`make\` beside a component's secret; who may read it, from the ConfigMaps with the label lumie-infra.com/vault-policy, which the store's own job applies. A value that no component says the making of is a warning: a person has to find out what it is.`,
  check: (model) => {
    const readings = secretReadings(model);
    const grants = grantProblems(model, readings);
    const makings = makingProblems(model);
    return {
      checked: readings.length + grants.checked,
      problems: [...makings, ...grants.problems],
      warnings: secretsContract(model)
        .values.filter(({ stated }) => !stated)
        .map(({ path, field, uses: [use] }) => ({
          component: use!.component,
          object: `VaultStaticSecret ${use!.namespace}/${use!.secret}`,
          field: `${path} ${field}`,
          message: makingIsUnknown(),
        })),
    };
  },
};

function makingProblems(model: ClusterModel): RuleProblem[] {
  const read = new Set(
    secretReadings(model).flatMap(({ path, fields }) => fields.map((field) => keyOf({ path, field }))),
  );
  const first = new Map<string, ReturnType<typeof statedMakings>[number]>();
  return statedMakings(model).flatMap((stated) => {
    const { component, secret, field, making } = stated;
    const id = keyOf(stated);
    const other = first.get(id);
    if (other === undefined) first.set(id, stated);
    const message = !read.has(id)
      ? makingIsUnused(id)
      : ingredientsOf(making).some((part) => keyOf(part) === id)
        ? valueIsMadeOfItself(id)
        : other !== undefined && !isDeepStrictEqual(other.making, making)
          ? makingsDiffer(id, describeMaking(making), other.component, describeMaking(other.making))
          : undefined;
    return message === undefined ? [] : [{ component, object: `Secret ${secret}`, field: `make.${field}`, message }];
  });
}

function grantProblems(model: ClusterModel, readings: readonly SecretReading[]) {
  const wanted = Map.groupBy(readings, ({ auth }) => auth);
  const grants = vaultGrants(model);
  const granted = Map.groupBy(grants, ({ owned, role }) => `${owned.object.metadata.namespace}/${role.name}`);
  const problems: RuleProblem[] = [];
  for (const reading of readings) {
    const { component, namespace, secret, auth, apiPath: path } = reading;
    if (granted.get(auth)?.some(({ paths }) => paths.includes(path)) === true) continue;
    const object = `VaultStaticSecret ${namespace}/${secret}`;
    problems.push({ component, object, field: 'spec.path', message: grantIsMissing(path, auth) });
  }
  for (const { owned, role, paths } of grants) {
    const { namespace } = owned.object.metadata;
    const at = { component: owned.component.name, object: describeObject(owned.object) };
    const auth = model.find('VaultAuth.secrets.hashicorp.com', namespace, role.name)?.object;
    const account = textAt(auth, 'spec', 'kubernetes', 'serviceAccount');
    const expected = { role: textAt(auth, 'spec', 'kubernetes', 'role'), accounts: [account], namespaces: [namespace] };
    const found = {
      role: role.name,
      accounts: role.bound_service_account_names,
      namespaces: role.bound_service_account_namespaces,
    };
    if (!isDeepStrictEqual(found, expected)) {
      problems.push({ ...at, field: 'data.role.json', message: roleDiffers(role.name, `${namespace}/${role.name}`) });
    }
    const read = (wanted.get(`${namespace}/${role.name}`) ?? []).map(({ apiPath }) => apiPath);
    for (const path of paths.filter((one) => !read.includes(one))) {
      problems.push({ ...at, field: 'data.policy.hcl', message: grantIsUnused(path) });
    }
  }
  // A Secret of several keys is one reading of its path.
  return { checked: grants.length, problems: distinct(problems) };
}

function distinct(problems: readonly RuleProblem[]): RuleProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
