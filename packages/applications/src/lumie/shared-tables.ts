/** SQL for the tables that all tenants share. */
export const sharedTables = `CREATE TABLE IF NOT EXISTS plans (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name varchar(50) NOT NULL UNIQUE,
  display_name varchar(100) NOT NULL,
  description text,
  max_students integer NOT NULL,
  max_instructors integer NOT NULL,
  max_courses integer NOT NULL,
  max_storage_gb integer NOT NULL,
  features jsonb NOT NULL DEFAULT '{}',
  price_monthly numeric(10, 2) NOT NULL DEFAULT 0,
  price_yearly numeric(10, 2) NOT NULL DEFAULT 0,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS tenants (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name varchar(255) NOT NULL,
  slug varchar(100) NOT NULL UNIQUE,
  plan_id uuid REFERENCES plans (id),
  schema_name varchar(63) NOT NULL UNIQUE,
  domain varchar(255),
  status varchar(20) NOT NULL DEFAULT 'active',
  settings jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS tenant_settings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  key varchar(100) NOT NULL,
  value jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, key)
);

CREATE TABLE IF NOT EXISTS schema_versions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  version integer NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  description varchar(255),
  UNIQUE (tenant_id, version)
);

CREATE TABLE IF NOT EXISTS subscriptions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  plan_id uuid NOT NULL REFERENCES plans (id),
  status varchar(20) NOT NULL DEFAULT 'active',
  billing_cycle varchar(20) NOT NULL DEFAULT 'monthly',
  current_period_start timestamptz NOT NULL,
  current_period_end timestamptz NOT NULL,
  canceled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS invoices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  subscription_id uuid REFERENCES subscriptions (id),
  amount numeric(10, 2) NOT NULL,
  currency varchar(3) NOT NULL DEFAULT 'KRW',
  status varchar(20) NOT NULL DEFAULT 'pending',
  due_date date NOT NULL,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS usage_logs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  metric_type varchar(50) NOT NULL,
  value numeric(15, 4) NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS tenants_status ON tenants (status);
CREATE INDEX IF NOT EXISTS subscriptions_tenant ON subscriptions (tenant_id);
CREATE INDEX IF NOT EXISTS invoices_tenant ON invoices (tenant_id);
CREATE INDEX IF NOT EXISTS usage_logs_tenant ON usage_logs (tenant_id, metric_type, recorded_at);
`;
