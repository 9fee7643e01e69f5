import { expect, test } from 'vitest';
import { plans, plansSql } from './plan.ts';

test('a plan is written under its name, and written anew when it is there', () => {
  const [free] = plans;

  expect(plansSql([{ ...free!, displayName: "Beginner's" }])).toMatchInlineSnapshot(`
    "INSERT INTO plans (name, display_name, max_students, max_instructors, max_courses, max_storage_gb, price_monthly, price_yearly, features) VALUES
      ('free', 'Beginner''s', 50, 2, 5, 1, 0, 0, '{"analytics":false,"custom_domain":false,"api_access":false}')
    ON CONFLICT (name) DO UPDATE SET
      display_name = excluded.display_name,
      max_students = excluded.max_students,
      max_instructors = excluded.max_instructors,
      max_courses = excluded.max_courses,
      max_storage_gb = excluded.max_storage_gb,
      price_monthly = excluded.price_monthly,
      price_yearly = excluded.price_yearly,
      features = excluded.features,
      updated_at = now();
    "
  `);
});

test('a year costs less than twelve months, or nothing', () => {
  for (const { monthly, yearly } of plans) expect(yearly).toBeLessThanOrEqual(12 * monthly);
});
