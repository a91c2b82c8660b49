export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

interface ProblemOptions {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Which consent is missing, or which text is in force. */
  readonly consent?: { readonly purpose: string; readonly textVersion: string };
  readonly cause?: unknown;
  /** What was written before it was thrown stays, such as the count of an attempt. */
  readonly commits?: boolean;
}

/** An answer of `application/problem+json`. Throw it anywhere below the dispatcher. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  readonly commits: boolean;
  readonly consent: ProblemOptions['consent'];

  constructor(status: number, code: string, title: string, detail: string, options: ProblemOptions = {}) {
    super(title, { cause: options.cause });
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
    this.commits = options.commits ?? false;
    this.consent = options.consent;
  }

  toJSON(requestId: string) {
    return {
      type: `/problems/${this.code}`,
      title: this.title,
      status: this.status,
      detail: this.detail,
      code: this.code,
      requestId,
      ...(this.errors.length > 0 && { errors: this.errors.slice(0, 100) }),
      ...(this.consent && { consent: this.consent }),
    };
  }
}

export const badRequest = (errors: readonly FieldError[]) =>
  new Problem(
    400,
    'bad-request',
    'The request does not fit the contract.',
    'Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.',
    { errors },
  );

export const tokenMissing = () =>
  new Problem(401, 'token-missing', 'This needs an access token.', 'Đề nghị đồng chí đăng nhập để tiếp tục.', {
    headers: { 'WWW-Authenticate': 'Bearer' },
  });

export const tokenInvalid = (cause?: unknown) =>
  new Problem(
    401,
    'token-invalid',
    'There is no valid access token.',
    'Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.',
    {
      headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
      cause,
    },
  );

/** RFC 9470: the client renews the token or has the user sign in again. */
export const signInTooOld = () =>
  new Problem(
    401,
    'sign-in-too-old',
    'The sign-in is too old for this operation.',
    'Để xem đầy đủ thông tin của mình, đề nghị đồng chí đăng nhập lại.',
    { headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age="300"' } },
  );

export const notAllowed = () =>
  new Problem(
    403,
    'not-allowed',
    'The role of the caller does not allow this operation.',
    'Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.',
  );

export const accountUnknown = () =>
  new Problem(
    403,
    'account-unknown',
    'The token is valid, but no active account belongs to it.',
    'Chưa tìm thấy tài khoản của đồng chí. Đề nghị liên hệ Bí thư chi bộ.',
  );

/** Also the answer for an object that the caller may not see. */
export const notFound = (detail = 'Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.') =>
  new Problem(404, 'not-found', 'The object does not exist or may not be seen by the caller.', detail);

/** Tells a client with a wrong base URL apart from one that asks for a missing object. */
export const noSuchRoute = () =>
  new Problem(
    404,
    'no-such-route',
    'The contract has no such operation.',
    'Địa chỉ này không có trong Sổ tay. Đề nghị kiểm tra lại đường dẫn.',
  );

export const stateConflict = (
  code = 'state-conflict',
  detail = 'Nội dung này đã được xử lý. Đề nghị tải lại trang để xem trạng thái mới.',
) => new Problem(409, code, 'The state of the object does not allow this act.', detail);

export const requestInProgress = () =>
  new Problem(
    409,
    'request-in-progress',
    'The first request with this Idempotency-Key is still under way.',
    'Yêu cầu trước đang được xử lý. Đề nghị đồng chí chờ ít giây rồi thử lại.',
    { headers: { 'Retry-After': '2' } },
  );

export const versionStale = () =>
  new Problem(
    412,
    'version-stale',
    'The object has changed since it was read.',
    'Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.',
  );

export const ifMatchMissing = () =>
  new Problem(
    428,
    'if-match-missing',
    'The change needs an If-Match header.',
    'Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.',
  );

export const bodyTooLarge = () =>
  new Problem(
    413,
    'body-too-large',
    'The body is larger than allowed.',
    'Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.',
  );

export const mediaTypeUnsupported = () =>
  new Problem(
    415,
    'media-type-unsupported',
    'The body must be application/json.',
    'Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.',
  );

/** A well-formed request that breaks a rule of the domain. */
export const ruleViolated = (
  errors: readonly FieldError[],
  code = 'rule-violated',
  detail = 'Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.',
) => new Problem(422, code, 'The request is well-formed but breaks a rule.', detail, { errors });

export const idempotencyKeyReused = () =>
  new Problem(
    422,
    'idempotency-key-reused',
    'This Idempotency-Key was used with another body.',
    'Nội dung đã thay đổi so với lần gửi trước. Đề nghị tải lại trang rồi gửi lại.',
    {
      errors: [
        {
          pointer: '/header/Idempotency-Key',
          code: 'reused',
          detail: 'Khóa chống gửi trùng đã dùng cho nội dung khác.',
        },
      ],
    },
  );

export const rateLimited = () =>
  new Problem(
    429,
    'rate-limited',
    'Too many requests.',
    'Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.',
  );

/** Waiting a minute does not help, so no client is told to. */
export const quotaExceeded = () =>
  new Problem(
    429,
    'quota-exceeded',
    'This was done as often as one person may within 24 hours.',
    'Đồng chí đã gửi nhiều lần trong 24 giờ qua. Đề nghị đồng chí gửi tiếp vào ngày mai.',
    { headers: { 'Sotay-Should-Retry': 'false' } },
  );

export const internalError = (cause?: unknown) =>
  new Problem(500, 'internal-error', 'The server failed.', 'Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.', {
    cause,
  });

export const unavailable = (cause?: unknown) =>
  new Problem(
    503,
    'unavailable',
    'The service is not available now.',
    'Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.',
    { headers: { 'Retry-After': '10' }, cause },
  );
