/** What an academy may use, and for how much. */
export interface Plan {
  readonly name: string;
  readonly displayName: string;
  readonly students: number;
  readonly instructors: number;
  readonly courses: number;
  readonly storageGb: number;
  /** Korean won. */
  readonly monthly: number;
  /** Korean won. */
  readonly yearly: number;
  readonly features: Readonly<Record<string, boolean>>;
}

const features = { analytics: true, custom_domain: true, api_access: true } as const;

/** The plans on offer. */
export const plans: readonly Plan[] = [
  {
    name: 'free',
    displayName: 'Free',
    students: 50,
    instructors: 2,
    courses: 5,
    storageGb: 1,
    monthly: 0,
    yearly: 0,
    features: { analytics: false, custom_domain: false, api_access: false },
  },
  {
    name: 'basic',
    displayName: 'Basic',
    students: 200,
    instructors: 5,
    courses: 20,
    storageGb: 10,
    monthly: 49_000,
    yearly: 490_000,
    features: { ...features, custom_domain: false, api_access: false },
  },
  {
    name: 'pro',
    displayName: 'Pro',
    students: 1000,
    instructors: 20,
    courses: 100,
    storageGb: 50,
    monthly: 149_000,
    yearly: 1_490_000,
    features,
  },
  {
    name: 'enterprise',
    displayName: 'Enterprise',
    students: 10_000,
    instructors: 100,
    courses: 500,
    storageGb: 500,
    monthly: 499_000,
    yearly: 4_990_000,
    features: { ...features, sso: true, dedicated_support: true },
  },
];

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** SQL that makes the plans in the database those given, by their names; it takes none away. */
export function plansSql(given: readonly Plan[]): string {
  const columns = [
    'name',
    'display_name',
    'max_students',
    'max_instructors',
    'max_courses',
    'max_storage_gb',
    'price_monthly',
    'price_yearly',
    'features',
  ];
  const rows = given.map((plan) =>
    [
      text(plan.name),
      text(plan.displayName),
      plan.students,
      plan.instructors,
      plan.courses,
      plan.storageGb,
      plan.monthly,
      plan.yearly,
      text(JSON.stringify(plan.features)),
    ].join(', '),
  );
  const updates = columns.slice(1).map((column) => `  ${column} = excluded.${column}`);
  return `INSERT INTO plans (${columns.join(', ')}) VALUES
${rows.map((row) => `  (${row})`).join(',\n')}
ON CONFLICT (name) DO UPDATE SET
${updates.join(',\n')},
  updated_at = now();
`;
}
