import { made, vaultSecret } from '@lumie-infra/common-chart';
import { lumieService } from '../lumie-service.ts';
import { cache } from '../lumie/cache.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { tenantSvc } from './tenant-svc.ts';

/**
 * Signs people in, also by Google and Kakao, and signs the tokens that the gateway trusts.
 *
 * It is reached without a token, because it is where one gets a token.
 */
export const authSvc = lumieService({
  name: 'auth-svc',
  runtime: springBoot,
  needs: [database, cache, events],
  calls: { grpc: { TENANT_SVC_GRPC_HOST: tenantSvc } },
  routes: [{ path: '/api/auth', open: true }],
  secrets: ({ name }) => ({
    token: vaultSecret(
      'security/jwt',
      // The gateway checks tokens with the same key.
      { key: 'JWT_SECRET_KEY', access: 'JWT_ACCESS_EXPIRATION', refresh: 'JWT_REFRESH_EXPIRATION' },
      {
        restarts: [`Deployment/${name}`],
        // Milliseconds: a quarter of an hour, and a week.
        make: { JWT_ACCESS_EXPIRATION: made.text('900000'), JWT_REFRESH_EXPIRATION: made.text('604800000') },
      },
    ),
    oauth: vaultSecret(
      'security/oauth',
      {
        googleId: 'GOOGLE_CLIENT_ID',
        googleSecret: 'GOOGLE_CLIENT_SECRET',
        kakaoId: 'KAKAO_CLIENT_ID',
        kakaoSecret: 'KAKAO_CLIENT_SECRET',
      },
      {
        restarts: [`Deployment/${name}`],
        make: {
          GOOGLE_CLIENT_ID: made.byPerson('the id of the OAuth client at Google'),
          GOOGLE_CLIENT_SECRET: made.byPerson('the secret of the OAuth client at Google'),
          KAKAO_CLIENT_ID: made.byPerson('the REST API key of the app at Kakao'),
          KAKAO_CLIENT_SECRET: made.byPerson('the client secret of the app at Kakao'),
        },
      },
    ),
  }),
  env: ({ token, oauth }) => ({
    JWT_SECRET_KEY: { secret: token.name, key: token.keys.key },
    JWT_ACCESS_EXPIRATION: { secret: token.name, key: token.keys.access },
    JWT_REFRESH_EXPIRATION: { secret: token.name, key: token.keys.refresh },
    GOOGLE_CLIENT_ID: { secret: oauth.name, key: oauth.keys.googleId },
    GOOGLE_CLIENT_SECRET: { secret: oauth.name, key: oauth.keys.googleSecret },
    KAKAO_CLIENT_ID: { secret: oauth.name, key: oauth.keys.kakaoId },
    KAKAO_CLIENT_SECRET: { secret: oauth.name, key: oauth.keys.kakaoSecret },
  }),
});
