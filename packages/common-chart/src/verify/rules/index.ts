import type { Rule } from '../rule.ts';
import { admissionPolicies } from './admission-policies.ts';
import { admittedFlows } from './admitted-flows.ts';
import { backupTargets } from './backup-targets.ts';
import { claimReferences } from './claim-references.ts';
import { configMapReferences } from './config-map-references.ts';
import { dashboardLabels } from './dashboard-labels.ts';
import { dataSources } from './data-sources.ts';
import { databaseRoles } from './database-roles.ts';
import { defaultDeny } from './default-deny.ts';
import { deterministic } from './deterministic.ts';
import { disruptionBudgets } from './disruption-budgets.ts';
import { drift } from './drift.ts';
import { fits } from './fits.ts';
import { hostAccess } from './host-access.ts';
import { images } from './images.ts';
import { ingressClassReferences } from './ingress-class-references.ts';
import { issuerReferences } from './issuer-references.ts';
import { kindDefinitions } from './kind-definitions.ts';
import { kongPluginReferences } from './kong-plugin-references.ts';
import { monitorsAreCollected } from './monitor-collectors.ts';
import { monitorSelectors } from './monitor-selectors.ts';
import { mountedFiles } from './mounted-files.ts';
import { namespaces } from './namespaces.ts';
import { networkPolicySelectors } from './network-policy-selectors.ts';
import { objectReferences } from './object-references.ts';
import { podSecurity } from './pod-security.ts';
import { priorityClassReferences } from './priority-class-references.ts';
import { probePorts } from './probe-ports.ts';
import { publicHostsAreServed } from './public-hosts.ts';
import { rbacWildcards } from './rbac-wildcards.ts';
import { replicaSpread } from './replica-spread.ts';
import { roleReferences } from './role-references.ts';
import { secretLiterals } from './secret-literals.ts';
import { secretReferences } from './secret-references.ts';
import { secretsContractHolds } from './secrets-contract.ts';
import { serviceAccountReferences } from './service-account-references.ts';
import { serviceAddressesResolve } from './service-addresses.ts';
import { serviceReferences } from './service-references.ts';
import { serviceSelectors } from './service-selectors.ts';
import { singleOwner } from './single-owner.ts';
import { storageClassReferences } from './storage-class-references.ts';
import { volumeMounts } from './volume-mounts.ts';
import { workloadReferences } from './workload-references.ts';
import { workloadSelectors } from './workload-selectors.ts';

/** Every rule, in the order in which they are reported. */
export const rules: readonly Rule[] = [
  admissionPolicies,
  admittedFlows,
  backupTargets,
  claimReferences,
  configMapReferences,
  dashboardLabels,
  dataSources,
  databaseRoles,
  defaultDeny,
  deterministic,
  disruptionBudgets,
  drift,
  fits,
  hostAccess,
  images,
  ingressClassReferences,
  issuerReferences,
  kindDefinitions,
  kongPluginReferences,
  monitorsAreCollected,
  monitorSelectors,
  mountedFiles,
  namespaces,
  networkPolicySelectors,
  objectReferences,
  podSecurity,
  priorityClassReferences,
  probePorts,
  publicHostsAreServed,
  rbacWildcards,
  replicaSpread,
  roleReferences,
  secretLiterals,
  secretReferences,
  secretsContractHolds,
  serviceAccountReferences,
  serviceAddressesResolve,
  serviceReferences,
  serviceSelectors,
  singleOwner,
  storageClassReferences,
  volumeMounts,
  workloadReferences,
  workloadSelectors,
];
