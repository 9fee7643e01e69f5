import { LuaFactory, LuaMultiReturn } from 'wasmoon';

/** A request as the functions of Kong's plugin kit show it. */
export interface LuaRequest {
  /** @default 'https' */
  readonly scheme?: string;
  /** @default 'GET' */
  readonly method?: string;
  /** @default 'app.example.com' */
  readonly host?: string;
  /** @default '/' */
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The token that the jwt plugin has verified. */
  readonly token?: string;
}

/** What Lua made of a request. */
export interface LuaOutcome {
  /** Headers of the request as the upstream would get them. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the client is answered instead. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

/** Runs the Lua of a plugin in a real Lua, with stand-ins for what it calls of Kong. */
export async function runLua(code: string, request: LuaRequest): Promise<LuaOutcome> {
  const { scheme = 'https', method = 'GET', host = 'app.example.com', path = '/', query, token } = request;
  const headers = new Map(Object.entries(request.headers ?? {}));
  let response: LuaOutcome['response'];
  const lua = await new LuaFactory().createEngine({ enableProxy: false });
  try {
    lua.global.set('kong', {
      ctx: { shared: token === undefined ? {} : { authenticated_jwt_token: token } },
      request: {
        get_headers: (most: number) => {
          const listed = Object.fromEntries([...headers].slice(0, most));
          return headers.size > most ? LuaMultiReturn.of<object | string>(listed, 'truncated') : listed;
        },
        get_scheme: () => scheme,
        get_method: () => method,
        get_host: () => host,
        get_path: () => path,
        get_path_with_query: () => (query === undefined ? path : `${path}?${query}`),
      },
      service: {
        request: {
          clear_header: (name: string) => void deleteHeader(headers, name),
          set_header: (name: string, value: string) => {
            deleteHeader(headers, name);
            headers.set(name, value);
          },
        },
      },
      response: {
        exit: (status: number, _body?: unknown, sent: Record<string, string> = {}) => {
          response = { status, headers: sent };
        },
      },
    });
    lua.global.set('ngx', { decode_base64: (text: string) => Buffer.from(text, 'base64').toString('utf8') });
    lua.global.set('require', (name: string) => libraries[name]);
    // Kong's sandbox has no way to make long texts.
    await lua.doString('string.rep = nil');
    await lua.doString(code);
  } finally {
    lua.global.close();
  }
  return { headers: Object.fromEntries(headers), ...(response === undefined ? {} : { response }) };
}

const libraries: Readonly<Record<string, object>> = {
  'cjson.safe': {
    decode: (text: string): unknown => {
      try {
        // There null is a value that is neither text nor number.
        return JSON.parse(text, (_, value: unknown) => value ?? (() => 'null'));
      } catch {
        return undefined;
      }
    },
  },
};

function deleteHeader(headers: Map<string, string>, name: string): void {
  for (const known of headers.keys()) {
    if (known.toLowerCase() === name.toLowerCase()) headers.delete(known);
  }
}
