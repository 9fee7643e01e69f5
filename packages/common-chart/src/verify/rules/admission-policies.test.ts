import { expect, test } from 'vitest';
import { modelOf, outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { admissionPolicies } from './admission-policies.ts';

const policy = (fields: string, name = 'guard'): string => `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: ${name} }
spec: ${fields}`;
const forPods = (validation: string, more = ''): string =>
  policy(`{ ${more} matchConstraints: { ${pods} }, validations: [{ ${validation} }] }`);
const pods = `resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }]`;
const workload = (pod: string, kind = 'Deployment'): string => `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: ${pod}`;
const all = (...objects: readonly string[]): string => objects.join('\n---');

const privileged = `expression: "object.spec.containers.all(c, c.?securityContext.?privileged.orValue(false) == false)", message: 'a container is privileged'`;
const two = '{ containers: [{ name: web }, { name: proxy, securityContext: { privileged: true } }] }';

test('pods that a policy admits, and their workload', async () => {
  const admitted = all(forPods(privileged), workload('{ containers: [{ name: web }] }'));

  expect(await outcomeOf(admissionPolicies, [rendering('web', admitted)])).toEqual({
    checked: 2,
    skipped: 0,
    problems: [],
    warnings: [],
  });
});

test('a container that it refuses, named once for the pod and its workload', async () => {
  expect(await problemsOf(admissionPolicies, [rendering('web', all(forPods(privileged), workload(two)))]))
    .toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[1] is refused by ValidatingPolicy guard ("a container is privileged"); change it, or exempt it from the policy",
    ]
  `);
});

test('a message that an expression makes, and what is said when there is none', async () => {
  const named = `expression: 'object.spec.containers.all(c, c.name == "web")', messageExpression: "'found ' + object.spec.containers.map(c, c.name).join(', ')"`;
  const silent = `expression: 'object.spec.containers.size() == 1'`;

  expect([
    ...(await problemsOf(admissionPolicies, [rendering('web', all(forPods(named), workload(two)))])),
    ...(await problemsOf(admissionPolicies, [rendering('web', all(forPods(silent), workload(two)))])),
  ]).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[1] is refused by ValidatingPolicy guard ("found web, proxy"); change it, or exempt it from the policy",
      "web: Deployment web/web: spec.template.spec.containers is refused by ValidatingPolicy guard ("CEL expression validation failed at index 0"); change it, or exempt it from the policy",
    ]
  `);
});

test('namespaces that it does not look at', async () => {
  const others = forPods(privileged).replace(
    'resourceRules',
    `namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [web] }] }, resourceRules`,
  );

  expect(await outcomeOf(admissionPolicies, [rendering('web', all(others, workload(two)))])).toEqual({
    checked: 0,
    skipped: 0,
    problems: [],
    warnings: [],
  });
});

const requests = `expression: 'object.spec.containers.all(c, c.?resources.?requests.?memory.hasValue())', message: 'a container requests no memory'`;

test('a limit is a request in a pod, but not in the template of one', async () => {
  const limited = '{ containers: [{ name: web, resources: { limits: { memory: 1Gi } } }] }';

  expect(await problemsOf(admissionPolicies, [rendering('web', all(forPods(requests), workload(limited)))]))
    .toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0] is refused by ValidatingPolicy guard ("a container requests no memory"); change it, or exempt it from the policy",
    ]
  `);
  const podsOnly = forPods(requests, 'autogen: { podControllers: { controllers: [] } },');
  expect(await problemsOf(admissionPolicies, [rendering('web', all(podsOnly, workload(limited)))])).toEqual([]);
});

test('what a namespace gives to its containers is there when a policy looks', async () => {
  const range = `
apiVersion: v1
kind: LimitRange
metadata: { name: defaults }
spec: { limits: [{ type: Container, defaultRequest: { memory: 64Mi } }] }`;
  const podsOnly = forPods(requests, 'autogen: { podControllers: { controllers: [] } },');
  const bare = workload('{ containers: [{ name: web }] }');

  expect(await problemsOf(admissionPolicies, [rendering('web', all(podsOnly, bare, range))])).toEqual([]);
  expect(await problemsOf(admissionPolicies, [rendering('web', all(podsOnly, bare))])).toHaveLength(1);
});

test('a namespace, by its own labels', async () => {
  const labelled = policy(`{
    matchConstraints: {
      namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [other] }] },
      resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: ['*'], resources: [namespaces] }],
    },
    validations: [{ expression: "object.metadata.?labels[?'example.com/team'].hasValue()", message: 'nobody owns it' }],
  }`);

  expect(await problemsOf(admissionPolicies, [rendering('web', labelled), rendering('other', '')]))
    .toMatchInlineSnapshot(`
    [
      "web: Namespace web: metadata.labels.example.com/team is refused by ValidatingPolicy guard ("nobody owns it"); change it, or exempt it from the policy",
    ]
  `);
});

test('what is only reported is a warning', async () => {
  const audit = forPods(privileged, 'validationActions: [Audit],');
  const { problems, warnings } = await outcomeOf(admissionPolicies, [rendering('web', all(audit, workload(two)))]);

  expect(problems).toEqual([]);
  expect(warnings).toMatchInlineSnapshot(`
    [
      {
        "component": "web",
        "field": "spec.template.spec.containers[1]",
        "message": "is reported by ValidatingPolicy guard ("a container is privileged"); change it, or exempt it from the policy",
        "object": "Deployment web/web",
      },
    ]
  `);
});

const exception = (condition: string, more = ''): string => `
apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: builds ${more} }
spec:
  policyRefs: [{ kind: ValidatingPolicy, name: guard }]
  matchConditions: [{ name: mine, expression: "${condition}" }]`;

test('an exception frees what its conditions say, and nothing else', async () => {
  const mine = exception("object.metadata.?labels.?app.orValue('') == 'web'");
  const others = exception("object.metadata.?labels.?app.orValue('') == 'other'");
  const refused = all(forPods(privileged, 'autogen: { podControllers: { controllers: [] } },'), workload(two));

  expect(await problemsOf(admissionPolicies, [rendering('web', all(refused, mine))])).toEqual([]);
  expect(await problemsOf(admissionPolicies, [rendering('web', all(refused, others))])).toHaveLength(1);
});

test('an exception where Kyverno looks for none, and one from a policy that is not there', async () => {
  const chart = { name: 'kyverno', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const kyverno = rendering('kyverno', forPods(privileged), {
    chart,
    provides: { definitions: ['policies.kyverno.io'] },
    values: () => ({ features: { policyExceptions: { enabled: true, namespace: 'kyverno' } } }),
  });
  const astray = exception('true').replace('name: guard', 'name: gaurd');

  expect(await problemsOf(admissionPolicies, [kyverno, rendering('web', astray)])).toMatchInlineSnapshot(`
    [
      "web: PolicyException web/builds: metadata.namespace holds an exception where Kyverno does not look for any; move it to namespace 'kyverno'",
      "web: PolicyException web/builds: spec.policyRefs[0].name names ValidatingPolicy 'gaurd', which nothing makes; did you mean 'guard'?",
    ]
  `);
});

test('conditions of a policy', async () => {
  const named = (name: string): string =>
    forPods(
      privileged,
      `autogen: { podControllers: { controllers: [] } }, matchConditions: [{ name: some, expression: "request.namespace == '${name}'" }],`,
    );

  expect(await problemsOf(admissionPolicies, [rendering('web', all(named('web'), workload(two)))])).toHaveLength(1);
  expect(await problemsOf(admissionPolicies, [rendering('web', all(named('other'), workload(two)))])).toEqual([]);
});

test('an object that is applied once more as it is', async () => {
  const frozen = policy(`{
    matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: [UPDATE], resources: [configmaps] }] },
    variables: [{ name: same, expression: 'object.data == oldObject.data' }],
    validations: [{ expression: 'variables.same && request.operation == "UPDATE"' }],
  }`);
  const settings = `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { a: '1' }`;

  expect(await outcomeOf(admissionPolicies, [rendering('web', all(frozen, settings))])).toMatchObject({
    checked: 1,
    problems: [],
  });
});

test('expressions that nobody can evaluate before there is a cluster', async () => {
  const expressions = [
    'object.spec.containers.all(c, c.name ==)',
    "'%s'.format([object.spec.name]) == 'a'",
    'object.spec.containers.all(i, c, c.name == string(i))',
    "authorizer.group('').resource('pods').check('create').allowed()",
    'params.limit > 1',
    'variables.limit > 1',
    'object.spec.containers.size()',
    "object.metadata.name.matches('(?i)web')",
  ];
  const found = await Promise.all(
    expressions.map((expression) =>
      problemsOf(admissionPolicies, [rendering('web', forPods(`expression: ${JSON.stringify(expression)}`))]),
    ),
  );

  expect(found.flat()).toMatchInlineSnapshot(`
    [
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (Unexpected token: RPAREN); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (it uses 'format' with 1 argument, which nothing proves to mean the same here as in the cluster); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (Unknown variable: i); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (Unknown variable: authorizer); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (Unknown variable: params); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (variables.limit is not declared before it); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (it gives int instead of bool); correct it, or say it with what cel-functions.ts lists",
      "web: ValidatingPolicy guard: spec.validations[0].expression cannot be evaluated before there is a cluster (it gives 'matches' a pattern that is no literal, or that JavaScript and RE2 read otherwise); correct it, or say it with what cel-functions.ts lists",
    ]
  `);
});

test('an expression that fails of an object keeps it out', async () => {
  const careless = 'expression: "object.spec.containers.all(c, c.securityContext.privileged == false)"';
  const bare = workload('{ containers: [{ name: web }] }');

  expect(await problemsOf(admissionPolicies, [rendering('web', all(forPods(careless), bare))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: admission cannot be decided by ValidatingPolicy guard (No such key: securityContext), which then keeps it out; let its expressions ask whether a field is there",
    ]
  `);
});

test('a condition that fails of an object does so, too, unless the policy then does not look', async () => {
  const careless = `matchConditions: [{ name: some, expression: "object.metadata.labels['none'] == ''" }],`;
  const refused = (more: string) =>
    problemsOf(admissionPolicies, [rendering('web', all(forPods(privileged, careless + more), workload(two)))]);

  expect(await refused('')).toHaveLength(1);
  expect(await refused('failurePolicy: Ignore,')).toEqual([]);
});

const apiPolicy = `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: guard }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [configmaps] }] }
  validations: [{ expression: "request.userInfo.username == 'admin'" }]`;
const binding = (more = '', name = 'guard'): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: guard }
spec: { policyName: ${name}, validationActions: [Deny], ${more} }`;
const configMap = '{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }';

test('a policy of the API server asks who applies an object', async () => {
  expect(await problemsOf(admissionPolicies, [rendering('web', all(apiPolicy, binding(), `\n${configMap}`))]))
    .toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/settings: admission is refused by ValidatingAdmissionPolicy guard ("failed expression: request.userInfo.username == 'admin'"); change it, or exempt it from the policy",
    ]
  `);
  const mine = apiPolicy.replace('admin', 'system:serviceaccount:argocd:argocd-application-controller');
  expect(await problemsOf(admissionPolicies, [rendering('web', all(mine, binding(), `\n${configMap}`))])).toEqual([]);
});

test('what it cannot evaluate is refused, unless it lets failures pass', async () => {
  const careless = apiPolicy.replace("request.userInfo.username == 'admin'", "object.data.owner == 'web'");
  const lenient = `${careless}\n  failurePolicy: Ignore`;

  expect(
    await problemsOf(admissionPolicies, [rendering('web', all(careless, binding(), `\n${configMap}`))]),
  ).toHaveLength(1);
  expect(await problemsOf(admissionPolicies, [rendering('web', all(lenient, binding(), `\n${configMap}`))])).toEqual(
    [],
  );
});

test('a binding narrows its policy', async () => {
  const elsewhere = binding(
    'matchResources: { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: other } } }',
  );

  expect(
    await outcomeOf(admissionPolicies, [rendering('web', all(apiPolicy, elsewhere, `\n${configMap}`))]),
  ).toMatchObject({
    checked: 0,
    problems: [],
  });
});

test('a policy that nothing binds, and a binding of nothing', async () => {
  expect(await problemsOf(admissionPolicies, [rendering('web', all(apiPolicy, binding('', 'gaurd')))]))
    .toMatchInlineSnapshot(`
    [
      "web: ValidatingAdmissionPolicy guard: metadata.name names a policy that no binding puts into force; bind it, or remove it",
      "web: ValidatingAdmissionPolicyBinding guard: spec.policyName names ValidatingAdmissionPolicy 'gaurd', which nothing makes; did you mean 'guard'?",
    ]
  `);
});

test('of a pod that an operator makes, only what its template says is known', async () => {
  const task = (step: string): string => `
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: build }
spec: { steps: [{ name: checkout }, ${step}] }`;
  const outcome = async (step: string) =>
    outcomeOf(admissionPolicies, [rendering('ci', all(forPods(privileged), task(step)))]);

  expect(await outcome('{ name: build, securityContext: { privileged: true } }')).toMatchInlineSnapshot(`
    {
      "checked": 1,
      "problems": [
        {
          "component": "ci",
          "field": "spec.steps[1]",
          "message": "is refused by ValidatingPolicy guard ("a container is privileged"); change it, or exempt it from the policy",
          "object": "Task ci/build",
        },
      ],
      "skipped": 0,
      "warnings": [],
    }
  `);
  expect(await outcome('{ name: build }')).toMatchObject({ checked: 0, skipped: 1, problems: [] });
});

test('of a pod that a chart makes, only what its values say is known', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const unlimited = forPods(
    `expression: 'object.spec.containers.all(c, !c.?resources.?limits.?cpu.hasValue())', message: 'no'`,
  );
  const outcome = async (limits: Record<string, string>) =>
    outcomeOf(admissionPolicies, [
      rendering('web', unlimited, {
        chart,
        values: () => ({ server: { resources: { limits } } }),
        provides: { workloads: { 'Deployment/web': { pods: { containers: { web: 'server.resources' } } } } },
      }),
    ]);

  expect(await outcome({ cpu: '1' })).toMatchInlineSnapshot(`
    {
      "checked": 1,
      "problems": [
        {
          "component": "web",
          "field": "server.resources",
          "message": "is refused by ValidatingPolicy guard ("no"); change it, or exempt it from the policy",
          "object": "values",
        },
      ],
      "skipped": 0,
      "warnings": [],
    }
  `);
  expect(await outcome({ memory: '1Gi' })).toMatchObject({ checked: 0, skipped: 1, problems: [] });
});

test('a kind whose decisions nothing foresees', async () => {
  const mutating = policy('{}').replace('ValidatingPolicy', 'MutatingPolicy');

  expect((await outcomeOf(admissionPolicies, [rendering('web', mutating)])).warnings).toMatchInlineSnapshot(`
    [
      {
        "component": "web",
        "field": "kind",
        "message": "is MutatingPolicy, whose decisions nothing here foresees; say it with a ValidatingPolicy, or see to it in the cluster",
        "object": "MutatingPolicy web/guard",
      },
    ]
  `);
});

test('without policies nothing is evaluated', async () => {
  expect(await admissionPolicies.check(modelOf([rendering('web', workload(two))]))).toEqual({
    checked: 0,
    skipped: 0,
    problems: [],
    warnings: [],
  });
});
