/** Programs that pages name and that nothing here can start, each with the reason. */
export const foreignPrograms: Readonly<Record<string, string>> = {
  argocd: 'needs a running Argo CD',
  docker: 'needs a container engine',
  oci: 'needs an account of Oracle Cloud',
  pulumi: 'needs the state of a stack and accounts of Oracle Cloud',
  velero: 'needs a cluster with backups',
  vault: 'needs a running Vault',
  sudo: 'changes the machine that it runs on',
};
