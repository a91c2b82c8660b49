// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './routes.ts';

export const examples: Readonly<Record<OperationId, Readonly<Record<string, unknown>>>> = {
  "acknowledgeMeeting": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000201",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "kind": "cellRegular",
      "title": "Sinh hoạt chi bộ thường kỳ tháng 12/2026",
      "period": "2026-12",
      "startsAt": "2026-12-03T19:00:00+07:00",
      "endsAt": "2026-12-03T20:30:00+07:00",
      "place": "Nhà văn hóa Tổ dân phố số 4",
      "chair": "Trần Thị Ví Dụ",
      "meetingSecretary": "Lê Văn Thử",
      "attendees": "Toàn thể đảng viên của chi bộ",
      "agenda": [
        "Điểm danh, thông qua chương trình",
        "Kết quả thực hiện nghị quyết tháng 11",
        "Thông tin thời sự, văn bản mới",
        "Thảo luận, phân công nhiệm vụ tháng 12"
      ],
      "topic": null,
      "presenter": null,
      "guests": [],
      "documents": [
        {
          "documentId": "0192f0c1-0000-7000-8000-000000000301",
          "title": "Quy định về gửi tài liệu họp chi bộ"
        }
      ],
      "state": "notified",
      "stateReason": null,
      "noticeVersion": 1,
      "noticeSentAt": "2026-11-20T08:00:00+07:00",
      "absenceDeadlineAt": "2026-12-02T17:00:00+07:00",
      "documentsDueAt": "2026-12-02T19:00:00+07:00",
      "reportDueAt": "2026-12-05T19:00:00+07:00",
      "inPerson": true,
      "myAnswer": {
        "acknowledgement": "attending",
        "acknowledgedVersion": 1,
        "absenceRequest": null
      },
      "answerCounts": null,
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy kỳ sinh hoạt này, hoặc đồng chí không thuộc thành phần dự. Đề nghị xem lại lịch sinh hoạt.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/notice-outdated",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Thông báo mời họp đã có thay đổi. Đề nghị đồng chí đọc thông báo mới rồi trả lời.",
      "code": "notice-outdated",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "addAttachment": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000701",
      "purpose": "feedback",
      "name": "Ảnh chụp nhà văn hóa.jpg",
      "mediaType": "image/jpeg",
      "size": 2480128,
      "receivedBytes": 0,
      "state": "receiving",
      "refusal": null,
      "createdAt": "2026-11-20T08:55:00+07:00"
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/request-in-progress",
      "title": "The first request with this Idempotency-Key is still under way.",
      "status": 409,
      "detail": "Yêu cầu trước đang được xử lý. Đề nghị đồng chí chờ ít giây rồi thử lại.",
      "code": "request-in-progress",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "answerDataRequest": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000002052",
      "receiptCode": "9KQR-5W2D",
      "kind": "correct",
      "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "state": "accepted",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "answerDueOn": "2026-11-24",
      "executeDueOn": "2026-11-30",
      "extended": false,
      "overdue": false,
      "answeredAt": "2026-11-23T10:00:00+07:00",
      "answeredBy": "Đặng Thị Thí Dụ",
      "reason": "Đảng ủy đối chiếu với hồ sơ và báo lại đồng chí.",
      "extensionReason": null,
      "completedAt": null,
      "completedBy": null,
      "outcome": null,
      "consentId": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy yêu cầu này. Đề nghị đồng chí xem lại danh sách yêu cầu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/data-request-answered",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Yêu cầu này đã được trả lời. Đề nghị đồng chí tải lại danh sách để xem.",
      "code": "data-request-answered",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/reason-missing",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Đề nghị ghi lý do từ chối để đảng viên biết.",
      "code": "reason-missing",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/reason",
          "code": "reason-missing",
          "detail": "Đề nghị ghi lý do từ chối để đảng viên biết."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "approveAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000602",
      "state": "active",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-10-01T09:00:00+07:00",
      "phoneMatches": true,
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-10-02T08:00:00+07:00",
      "reason": null,
      "preparation": null,
      "firstLoginOn": "2026-10-02",
      "lastLoginOn": "2026-11-20",
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tài khoản này trong danh sách đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/account-already-decided",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Tài khoản này đã có quyết định. Đề nghị đồng chí tải lại danh sách để xem.",
      "code": "account-already-decided",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "closeFeedback": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000402",
      "receiptCode": "3F8T-VN5C",
      "kind": "question",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "subject": "Lịch sinh hoạt chuyên đề",
      "body": "Đề nghị cho biết lịch sinh hoạt chuyên đề quý IV.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "closed",
      "submittedAt": "2026-11-05T09:00:00+07:00",
      "dueAt": "2027-01-04T23:59:59+07:00",
      "receivedAt": "2026-11-06T08:00:00+07:00",
      "answeredAt": "2026-11-06T08:00:00+07:00",
      "extended": false,
      "overdue": false,
      "steps": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000424",
          "kind": "closed",
          "at": "2026-11-20T08:00:00+07:00",
          "by": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "toOrganization": null,
          "note": null,
          "dueAt": null
        }
      ],
      "attachments": [],
      "replies": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000411",
          "from": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "fromAuthor": false,
          "body": "Chi bộ sinh hoạt chuyên đề vào 19 giờ ngày 18/11/2026 tại nhà văn hóa.",
          "at": "2026-11-06T08:00:00+07:00"
        }
      ],
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy ý kiến này. Đề nghị đồng chí xem lại danh sách ý kiến đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/feedback-not-answered",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Ý kiến này chưa được trả lời. Đề nghị đồng chí trả lời rồi đóng.",
      "code": "feedback-not-answered",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "completeDataRequest": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000002052",
      "receiptCode": "9KQR-5W2D",
      "kind": "correct",
      "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "state": "completed",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "answerDueOn": "2026-11-24",
      "executeDueOn": "2026-11-30",
      "extended": false,
      "overdue": false,
      "answeredAt": "2026-11-23T10:00:00+07:00",
      "answeredBy": "Đặng Thị Thí Dụ",
      "reason": "Đảng ủy đối chiếu với hồ sơ và báo lại đồng chí.",
      "extensionReason": null,
      "completedAt": "2026-11-26T15:00:00+07:00",
      "completedBy": "Đặng Thị Thí Dụ",
      "outcome": "Đã đề nghị sửa trong Cơ sở dữ liệu đảng viên 4.0; ngày chính thức là 19/6/1980.",
      "consentId": null,
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy yêu cầu này. Đề nghị đồng chí xem lại danh sách yêu cầu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/data-request-not-accepted",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Yêu cầu này chưa được chấp nhận. Đề nghị đồng chí trả lời trước.",
      "code": "data-request-not-accepted",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "createAnnouncement": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000503",
      "title": "Thu gom giấy vụn gây quỹ khuyến học",
      "body": "Chi bộ nhận giấy vụn tại nhà văn hóa vào chiều Chủ nhật.",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "targets": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      ],
      "state": "draft",
      "publishedAt": null,
      "pinnedUntil": null,
      "readAt": null,
      "answerTo": {
        "recipient": "cell",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/request-in-progress",
      "title": "The first request with this Idempotency-Key is still under way.",
      "status": 409,
      "detail": "Yêu cầu trước đang được xử lý. Đề nghị đồng chí chờ ít giây rồi thử lại.",
      "code": "request-in-progress",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "createMeeting": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000203",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "kind": "cellThematic",
      "title": "Sinh hoạt chuyên đề quý IV/2026",
      "period": "2026-12",
      "startsAt": "2026-12-17T19:00:00+07:00",
      "endsAt": "2026-12-17T20:30:00+07:00",
      "place": "Nhà văn hóa Tổ dân phố số 4",
      "chair": "Trần Thị Ví Dụ",
      "meetingSecretary": "Lê Văn Thử",
      "attendees": "Toàn thể đảng viên của chi bộ",
      "agenda": [
        "Điểm danh, thông qua chương trình",
        "Kết quả thực hiện nghị quyết tháng 11",
        "Thông tin thời sự, văn bản mới",
        "Thảo luận, phân công nhiệm vụ tháng 12"
      ],
      "topic": "Học tập và làm theo gương người tốt việc tốt ở khu dân cư",
      "presenter": null,
      "guests": [],
      "documents": [],
      "state": "draft",
      "stateReason": null,
      "noticeVersion": 0,
      "noticeSentAt": null,
      "absenceDeadlineAt": null,
      "documentsDueAt": "2026-12-16T19:00:00+07:00",
      "reportDueAt": "2026-12-19T19:00:00+07:00",
      "inPerson": true,
      "myAnswer": {
        "acknowledgement": "none",
        "acknowledgedVersion": 0,
        "absenceRequest": null
      },
      "answerCounts": {
        "invited": 22,
        "attending": 0,
        "absent": 0,
        "none": 22
      },
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/request-in-progress",
      "title": "The first request with this Idempotency-Key is still under way.",
      "status": 409,
      "detail": "Yêu cầu trước đang được xử lý. Đề nghị đồng chí chờ ít giây rồi thử lại.",
      "code": "request-in-progress",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "createSupportAssignment": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000004001",
      "helper": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "helped": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "from": "2026-11-01",
      "to": null,
      "state": "current",
      "outcome": null,
      "codeState": "valid",
      "codeIssuedAt": "2026-11-20T09:00:00+07:00",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/assignment-exists",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí này đã được phân công hỗ trợ đồng chí đã chọn. Đề nghị xem lại danh sách.",
      "code": "assignment-exists",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/not-in-cell",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Đồng chí này không sinh hoạt tại chi bộ. Đề nghị chọn lại trong danh sách chi bộ.",
      "code": "not-in-cell",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/helpedId",
          "code": "not-in-cell",
          "detail": "Đồng chí này không sinh hoạt tại chi bộ. Đề nghị chọn lại trong danh sách chi bộ."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "decideAbsenceRequest": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000212",
      "meetingId": "0192f0c1-0000-7000-8000-000000000201",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "reasonKind": "health",
      "reasonText": null,
      "willStudyDocuments": true,
      "submittedAt": "2026-12-01T09:00:00+07:00",
      "late": false,
      "state": "accepted",
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-12-01T15:00:00+07:00",
      "decisionNote": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy báo cáo xin phép vắng này. Đề nghị xem lại thông báo mời họp.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/absence-already-decided",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Báo cáo xin phép vắng này đã có quyết định. Đề nghị đồng chí tải lại để xem.",
      "code": "absence-already-decided",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "decideProfileCorrection": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000003001",
      "state": "approved",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "fields": [
        "citizenId",
        "phone"
      ],
      "before": {
        "citizenId": "099*******23",
        "phone": "09** *** 012"
      },
      "after": {
        "citizenId": "099*******81",
        "phone": "09** *** 055"
      },
      "memberDatabaseOnly": [],
      "changedMeanwhile": [],
      "recordVersion": 2,
      "reason": "Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.",
      "attachments": [],
      "warnings": [
        {
          "field": "citizenId",
          "code": "unknown-prefix"
        },
        {
          "field": "partyCardNumber",
          "code": "differs-from-citizen-id"
        }
      ],
      "submittedAt": "2026-11-18T08:30:00+07:00",
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-11-20T10:00:00+07:00",
      "decisionNote": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đề nghị chỉnh sửa này. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/correction-already-decided",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đề nghị chỉnh sửa này đã có quyết định. Đề nghị đồng chí tải lại để xem.",
      "code": "correction-already-decided",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "deleteAttachment": {
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tệp đính kèm này. Đề nghị đồng chí xem lại ý kiến hoặc đề nghị đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/attachment-sent",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Tệp đã gửi nên không xóa được.",
      "code": "attachment-sent",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "downloadMyData": {
    "200": {
      "madeAt": "2026-11-22T09:00:00+07:00",
      "profile": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu",
        "birthDate": "1952-03-14",
        "birthYear": 1952,
        "gender": "male",
        "admissionDate": "1979-05-19",
        "officialDate": "1980-05-19",
        "partyCardNumber": "099052000023",
        "currentCell": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        },
        "citizenId": "099052000023",
        "phone": "+84900000012",
        "standing": "official",
        "activityState": "active",
        "exemptUntil": null,
        "source": "sync",
        "asOf": "2026-11-01"
      },
      "memberships": [
        {
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "kind": "official",
          "from": "2025-07-01",
          "to": null
        }
      ],
      "roles": [
        {
          "role": "committeeMember",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "scope": "self",
          "duties": [
            "decideAbsences"
          ],
          "from": "2025-07-01",
          "to": "2026-03-02",
          "basisDocument": "12-QĐ/ĐU",
          "grantedBy": "Đặng Thị Thí Dụ",
          "grantedAt": "2025-06-30T09:00:00+07:00",
          "endReason": "Đồng chí thôi tham gia chi ủy theo nguyện vọng."
        }
      ],
      "accounts": [],
      "meetings": [
        {
          "meetingId": "0192f0c1-0000-7000-8000-000000000301",
          "title": "Sinh hoạt chi bộ thường kỳ tháng 12",
          "startsAt": "2026-12-03T19:00:00+07:00",
          "willAttend": true
        }
      ],
      "absenceRequests": [],
      "opinions": [],
      "announcementsRead": [],
      "consents": [],
      "dataRequests": [
        {
          "id": "0192f0c1-0000-7000-8000-000000002052",
          "receiptCode": "9KQR-5W2D",
          "kind": "correct",
          "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "state": "submitted",
          "submittedAt": "2026-11-20T09:00:00+07:00",
          "answerDueOn": "2026-11-24",
          "executeDueOn": "2026-11-30",
          "extended": false,
          "overdue": false,
          "answeredAt": null,
          "answeredBy": null,
          "reason": null,
          "extensionReason": null,
          "completedAt": null,
          "completedBy": null,
          "outcome": null,
          "consentId": null,
          "version": 1
        }
      ],
      "profileCorrections": [
        {
          "id": "0192f0c1-0000-7000-8000-000000003001",
          "state": "submitted",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "fields": [
            "phone"
          ],
          "before": {
            "phone": "09** *** 012"
          },
          "after": {
            "phone": "09** *** 055"
          },
          "memberDatabaseOnly": [],
          "changedMeanwhile": [],
          "recordVersion": 1,
          "reason": "Tôi đã đổi số điện thoại.",
          "attachments": [],
          "warnings": [],
          "submittedAt": "2026-11-18T08:30:00+07:00",
          "decidedBy": null,
          "decidedAt": null,
          "decisionNote": null,
          "version": 1
        }
      ],
      "correctedNumbers": [
        {
          "correctionId": "0192f0c1-0000-7000-8000-000000003001",
          "before": {
            "phone": "+84900000012"
          },
          "after": {
            "phone": "+84900000055"
          }
        }
      ],
      "profileHistory": [
        {
          "id": "0192f0c1-0000-7000-8000-000000003051",
          "field": "fullName",
          "before": {
            "fullName": "Nguyễn Văn Mầu"
          },
          "after": {
            "fullName": "Nguyễn Văn Mẫu"
          },
          "changedAt": "2026-10-05T09:00:00+07:00",
          "changedBy": "Trần Thị Ví Dụ",
          "correctionId": "0192f0c1-0000-7000-8000-000000003003"
        }
      ],
      "supportAssignments": [
        {
          "id": "0192f0c1-0000-7000-8000-000000004001",
          "helper": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "helped": {
            "id": "0192f0c1-0000-7000-8000-000000000110",
            "fullName": "Lý Thị Đăng Ký"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "from": "2026-11-01",
          "to": null,
          "state": "current",
          "outcome": null,
          "codeState": "valid",
          "codeIssuedAt": "2026-11-20T09:00:00+07:00",
          "version": 1
        }
      ],
      "assistedSessions": [],
      "officialActs": [],
      "accesses": []
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "endAssistedSession": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000004011",
      "assignmentId": "0192f0c1-0000-7000-8000-000000004001",
      "helper": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "helped": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "task": "submitFeedback",
      "state": "ended",
      "startedAt": "2026-11-22T09:00:00+07:00",
      "expiresAt": "2026-11-22T09:15:00+07:00",
      "endedAt": "2026-11-22T09:04:00+07:00",
      "consentTextVersion": "2026-11",
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy phiên hỗ trợ này. Đề nghị đồng chí bắt đầu phiên mới.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "endSupportAssignment": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000004001",
      "helper": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "helped": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "from": "2026-11-01",
      "to": "2026-11-22",
      "state": "ended",
      "outcome": "independent",
      "codeState": "valid",
      "codeIssuedAt": "2026-11-20T09:00:00+07:00",
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy phân công hỗ trợ này. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/assignment-ended",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Phân công hỗ trợ này đã kết thúc. Đề nghị đồng chí tải lại danh sách để xem.",
      "code": "assignment-ended",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "extendDataRequest": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000002053",
      "receiptCode": "T3VB-60MX",
      "kind": "erase",
      "details": "Đề nghị xóa các ý kiến tôi gửi trong năm 2025.",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "state": "accepted",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "answerDueOn": "2026-11-24",
      "executeDueOn": "2026-12-30",
      "extended": true,
      "overdue": false,
      "answeredAt": "2026-11-23T10:00:00+07:00",
      "answeredBy": "Đặng Thị Thí Dụ",
      "reason": null,
      "extensionReason": "Một số ý kiến đang được cấp trên xem xét trả lời.",
      "completedAt": null,
      "completedBy": null,
      "outcome": null,
      "consentId": null,
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy yêu cầu này. Đề nghị đồng chí xem lại danh sách yêu cầu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/data-request-not-extendable",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Chỉ yêu cầu xóa dữ liệu mới được gia hạn.",
      "code": "data-request-not-extendable",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "extendFeedback": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000401",
      "receiptCode": "7K2M-Q9XA",
      "kind": "suggestion",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "subject": "Gửi tài liệu họp sớm hơn",
      "body": "Đề nghị chi bộ gửi tài liệu họp sớm hơn để đảng viên cao tuổi có thời gian đọc trước.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "received",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "dueAt": "2027-01-18T23:59:59+07:00",
      "receivedAt": "2026-11-23T08:00:00+07:00",
      "answeredAt": null,
      "extended": true,
      "overdue": false,
      "steps": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000421",
          "kind": "received",
          "at": "2026-11-23T08:00:00+07:00",
          "by": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "toOrganization": null,
          "note": null,
          "dueAt": null
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000423",
          "kind": "extended",
          "at": "2026-11-25T08:00:00+07:00",
          "by": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "toOrganization": null,
          "note": "Cần chờ ý kiến của đơn vị quản lý nhà văn hóa.",
          "dueAt": "2027-01-18T23:59:59+07:00"
        }
      ],
      "attachments": [],
      "replies": [],
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy ý kiến này. Đề nghị đồng chí xem lại danh sách ý kiến đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/feedback-answered",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Ý kiến này đã được trả lời nên không chuyển hoặc gia hạn được nữa.",
      "code": "feedback-answered",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "forwardFeedback": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000401",
      "receiptCode": "7K2M-Q9XA",
      "kind": "suggestion",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000003",
        "name": "Đảng bộ phường Thử Nghiệm"
      },
      "subject": "Gửi tài liệu họp sớm hơn",
      "body": "Đề nghị chi bộ gửi tài liệu họp sớm hơn để đảng viên cao tuổi có thời gian đọc trước.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "forwarded",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "dueAt": "2027-02-25T23:59:59+07:00",
      "receivedAt": null,
      "answeredAt": null,
      "extended": false,
      "overdue": false,
      "steps": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000421",
          "kind": "received",
          "at": "2026-11-23T08:00:00+07:00",
          "by": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "toOrganization": null,
          "note": null,
          "dueAt": null
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000422",
          "kind": "forwarded",
          "at": "2026-11-25T08:00:00+07:00",
          "by": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "toOrganization": {
            "id": "0192f0c1-0000-7000-8000-000000000003",
            "name": "Đảng bộ phường Thử Nghiệm"
          },
          "note": "Việc này vượt thẩm quyền của chi bộ.",
          "dueAt": "2027-02-25T23:59:59+07:00"
        }
      ],
      "attachments": [],
      "replies": [],
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy ý kiến này. Đề nghị đồng chí xem lại danh sách ý kiến đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/feedback-answered",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Ý kiến này đã được trả lời nên không chuyển hoặc gia hạn được nữa.",
      "code": "feedback-answered",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getAnnouncement": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000501",
      "title": "Ra quân vệ sinh môi trường sáng thứ Bảy",
      "body": "Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút ngày 28/11/2026.\nĐồng chí nào sức khỏe yếu xin không phải tham gia.",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "targets": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      ],
      "state": "published",
      "publishedAt": "2026-11-20T08:00:00+07:00",
      "pinnedUntil": "2026-11-28T12:00:00+07:00",
      "readAt": null,
      "answerTo": {
        "recipient": "cell",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getAnnouncementReadCounts": {
    "200": {
      "audience": 24,
      "read": 17,
      "asOf": "2026-11-22T09:00:00+07:00"
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getAssistedSession": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000004011",
      "assignmentId": "0192f0c1-0000-7000-8000-000000004001",
      "helper": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "helped": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "task": "submitFeedback",
      "state": "open",
      "startedAt": "2026-11-22T09:00:00+07:00",
      "expiresAt": "2026-11-22T09:15:00+07:00",
      "endedAt": null,
      "consentTextVersion": "2026-11",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy phiên hỗ trợ này. Đề nghị đồng chí bắt đầu phiên mới.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getAttachment": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000701",
      "purpose": "feedback",
      "name": "Ảnh chụp nhà văn hóa.jpg",
      "mediaType": "image/jpeg",
      "size": 2480128,
      "receivedBytes": 1048576,
      "state": "receiving",
      "refusal": null,
      "createdAt": "2026-11-20T08:55:00+07:00"
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tệp đính kèm này. Đề nghị đồng chí xem lại ý kiến hoặc đề nghị đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getAttachmentContent": {
    "200": "%PDF-1.7",
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tệp đính kèm này. Đề nghị đồng chí xem lại ý kiến hoặc đề nghị đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/attachment-not-checked",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Tệp đang được kiểm tra. Đề nghị đồng chí mở lại sau ít phút.",
      "code": "attachment-not-checked",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getDataRequest": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000002052",
      "receiptCode": "9KQR-5W2D",
      "kind": "correct",
      "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "state": "submitted",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "answerDueOn": "2026-11-24",
      "executeDueOn": "2026-11-30",
      "extended": false,
      "overdue": false,
      "answeredAt": null,
      "answeredBy": null,
      "reason": null,
      "extensionReason": null,
      "completedAt": null,
      "completedBy": null,
      "outcome": null,
      "consentId": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy yêu cầu này. Đề nghị đồng chí xem lại danh sách yêu cầu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getDocument": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000301",
      "number": "12-QĐ/ĐU",
      "type": "regulation",
      "category": "regulation",
      "title": "Về gửi tài liệu họp chi bộ",
      "issuer": "Đảng ủy phường Thử Nghiệm",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000003",
        "name": "Đảng bộ phường Thử Nghiệm"
      },
      "signedOn": "2026-02-05",
      "place": "Thử Nghiệm",
      "signer": "Trần Thị Ví Dụ",
      "signerTitle": "T/M ĐẢNG ỦY, BÍ THƯ",
      "recipients": [
        "Các chi bộ trực thuộc",
        "Lưu Văn phòng Đảng ủy"
      ],
      "legalBases": [
        "Căn cứ Điều lệ Đảng"
      ],
      "scope": "public",
      "contents": [
        {
          "id": "dieu-1",
          "kind": "dieu",
          "label": "Điều 1. Phạm vi áp dụng",
          "depth": 0
        },
        {
          "id": "dieu-2",
          "kind": "dieu",
          "label": "Điều 2. Yêu cầu",
          "depth": 0
        },
        {
          "id": "dieu-2.khoan-1",
          "kind": "khoan",
          "label": "Khoản 1",
          "depth": 1
        },
        {
          "id": "dieu-2.khoan-2",
          "kind": "khoan",
          "label": "Khoản 2",
          "depth": 1
        },
        {
          "id": "dieu-2.khoan-2.diem-a",
          "kind": "diem",
          "label": "Điểm a",
          "depth": 2
        }
      ],
      "notes": [],
      "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "importedAt": "2026-02-06T08:00:00+07:00",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy văn bản này, hoặc văn bản không gửi tới đồng chí. Đề nghị tra cứu lại trong Văn kiện - Tư liệu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getDocumentContent": {
    "200": "<article lang=\"vi\"><section id=\"dieu-1\" data-kind=\"dieu\"><h2>Điều 1. Phạm vi áp dụng</h2><p>Quy định này áp dụng cho các chi bộ trực thuộc.</p></section><section id=\"dieu-2\" data-kind=\"dieu\"><h2>Điều 2. Yêu cầu</h2><div id=\"dieu-2.khoan-1\" data-kind=\"khoan\"><p><span class=\"number\">1.</span> Thông tin gửi tới đảng viên phải chính xác, kịp thời và dễ hiểu.</p></div><div id=\"dieu-2.khoan-2\" data-kind=\"khoan\"><p><span class=\"number\">2.</span> Bí thư chi bộ chịu trách nhiệm:</p><div id=\"dieu-2.khoan-2.diem-a\" data-kind=\"diem\"><p><span class=\"number\">a)</span> Gửi tài liệu trước kỳ sinh hoạt ít nhất một ngày.</p></div></div></section></article>",
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy văn bản này, hoặc văn bản không gửi tới đồng chí. Đề nghị tra cứu lại trong Văn kiện - Tư liệu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getFeedback": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000402",
      "receiptCode": "3F8T-VN5C",
      "kind": "question",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "subject": "Lịch sinh hoạt chuyên đề",
      "body": "Đề nghị cho biết lịch sinh hoạt chuyên đề quý IV.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "answered",
      "submittedAt": "2026-11-05T09:00:00+07:00",
      "dueAt": "2027-01-04T23:59:59+07:00",
      "receivedAt": "2026-11-06T08:00:00+07:00",
      "answeredAt": "2026-11-06T08:00:00+07:00",
      "extended": false,
      "overdue": false,
      "steps": [],
      "attachments": [],
      "replies": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000411",
          "from": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "fromAuthor": false,
          "body": "Chi bộ sinh hoạt chuyên đề vào 19 giờ ngày 18/11/2026 tại nhà văn hóa.",
          "at": "2026-11-06T08:00:00+07:00"
        }
      ],
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy ý kiến này. Đề nghị đồng chí xem lại danh sách ý kiến đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getMeeting": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000201",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "kind": "cellRegular",
      "title": "Sinh hoạt chi bộ thường kỳ tháng 12/2026",
      "period": "2026-12",
      "startsAt": "2026-12-03T19:00:00+07:00",
      "endsAt": "2026-12-03T20:30:00+07:00",
      "place": "Nhà văn hóa Tổ dân phố số 4",
      "chair": "Trần Thị Ví Dụ",
      "meetingSecretary": "Lê Văn Thử",
      "attendees": "Toàn thể đảng viên của chi bộ",
      "agenda": [
        "Điểm danh, thông qua chương trình",
        "Kết quả thực hiện nghị quyết tháng 11",
        "Thông tin thời sự, văn bản mới",
        "Thảo luận, phân công nhiệm vụ tháng 12"
      ],
      "topic": null,
      "presenter": null,
      "guests": [],
      "documents": [
        {
          "documentId": "0192f0c1-0000-7000-8000-000000000301",
          "title": "Quy định về gửi tài liệu họp chi bộ"
        }
      ],
      "state": "notified",
      "stateReason": null,
      "noticeVersion": 1,
      "noticeSentAt": "2026-11-20T08:00:00+07:00",
      "absenceDeadlineAt": "2026-12-02T17:00:00+07:00",
      "documentsDueAt": "2026-12-02T19:00:00+07:00",
      "reportDueAt": "2026-12-05T19:00:00+07:00",
      "inPerson": true,
      "myAnswer": {
        "acknowledgement": "none",
        "acknowledgedVersion": 0,
        "absenceRequest": null
      },
      "answerCounts": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy kỳ sinh hoạt này, hoặc đồng chí không thuộc thành phần dự. Đề nghị xem lại lịch sinh hoạt.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getMemberProfile": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000101",
      "fullName": "Nguyễn Văn Mẫu",
      "birthDate": {
        "date": "1952-03-14",
        "year": 1952
      },
      "gender": "male",
      "admissionDate": "1979-05-19",
      "officialDate": "1980-05-19",
      "partyCardNumber": "099*******23",
      "currentCell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "citizenId": "099*******23",
      "phone": "09** *** 012",
      "standing": "official",
      "activityState": "active",
      "exemptUntil": null,
      "source": "sync",
      "asOf": "2026-11-01",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đảng viên này, hoặc đảng viên không thuộc phạm vi quản lý của đồng chí. Đề nghị xem lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getMyAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000601",
      "state": "pending",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-11-20T09:00:00+07:00",
      "phoneMatches": null,
      "decidedBy": null,
      "decidedAt": null,
      "reason": null,
      "preparation": null,
      "firstLoginOn": null,
      "lastLoginOn": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Đồng chí chưa đăng ký tài khoản. Đề nghị đồng chí đăng ký.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getMyProfile": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000101",
      "fullName": "Nguyễn Văn Mẫu",
      "birthDate": {
        "date": "1952-03-14",
        "year": 1952
      },
      "gender": "male",
      "admissionDate": "1979-05-19",
      "officialDate": "1980-05-19",
      "partyCardNumber": "099*******23",
      "currentCell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "citizenId": "099*******23",
      "phone": "09** *** 012",
      "standing": "official",
      "activityState": "active",
      "exemptUntil": null,
      "source": "sync",
      "asOf": "2026-11-01",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getOrganization": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000011",
      "name": "Chi bộ Tổ dân phố số 4",
      "code": "68.101.012.000.003",
      "level": "subordinateCell",
      "unitKind": "chi bộ",
      "parentId": "0192f0c1-0000-7000-8000-000000000003",
      "validFrom": "2025-07-01",
      "validTo": null,
      "hasCellCommittee": true,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tổ chức đảng này. Đề nghị kiểm tra lại.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getProfileCorrection": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000003001",
      "state": "submitted",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "fields": [
        "citizenId",
        "phone"
      ],
      "before": {
        "citizenId": "099*******23",
        "phone": "09** *** 012"
      },
      "after": {
        "citizenId": "099*******81",
        "phone": "09** *** 055"
      },
      "memberDatabaseOnly": [],
      "changedMeanwhile": [],
      "recordVersion": 1,
      "reason": "Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.",
      "attachments": [],
      "warnings": [
        {
          "field": "citizenId",
          "code": "unknown-prefix"
        },
        {
          "field": "partyCardNumber",
          "code": "differs-from-citizen-id"
        }
      ],
      "submittedAt": "2026-11-18T08:30:00+07:00",
      "decidedBy": null,
      "decidedAt": null,
      "decisionNote": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đề nghị chỉnh sửa này. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "getSession": {
    "200": {
      "memberId": "0192f0c1-0000-7000-8000-000000000101",
      "fullName": "Nguyễn Văn Mẫu",
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "roles": [
        {
          "role": "member",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "scope": "self",
          "duties": []
        }
      ],
      "operations": [
        "acknowledgeMeeting",
        "addAttachment",
        "deleteAttachment",
        "downloadMyData",
        "endAssistedSession",
        "getAnnouncement",
        "getAssistedSession",
        "getAttachment",
        "getAttachmentContent",
        "getDataRequest",
        "getDocument",
        "getDocumentContent",
        "getFeedback",
        "getMeeting",
        "getMyAccount",
        "getMyProfile",
        "getOrganization",
        "getProfileCorrection",
        "getSession",
        "giveConsent",
        "issueSupportCode",
        "listAnnouncements",
        "listConsentPurposes",
        "listDocuments",
        "listEvents",
        "listFeedback",
        "listMeetings",
        "listMyAccesses",
        "listMyConsents",
        "listMyDataRequests",
        "listMyProfileCorrections",
        "listMyProfileHistory",
        "listOrganizations",
        "listSupportAssignments",
        "markAnnouncementRead",
        "replyToFeedback",
        "revealCorrectionFields",
        "revealMemberFields",
        "searchDocument",
        "startAssistedSession",
        "streamEvents",
        "submitAbsenceRequest",
        "submitDataRequest",
        "submitFeedback",
        "submitProfileCorrection",
        "uploadAttachmentContent",
        "withdrawAbsenceRequest",
        "withdrawConsent",
        "withdrawProfileCorrection"
      ]
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "giveConsent": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000002002",
      "receiptCode": "4TXM-8H2C",
      "purpose": "feedback",
      "textVersion": "2026-01",
      "title": "Đóng góp ý kiến",
      "text": "Khi đồng chí gửi góp ý, phản ánh, đề xuất hoặc câu hỏi, Sổ tay lưu nội dung cùng họ tên đồng chí để chi bộ hoặc cấp ủy quản lý trực tiếp đọc và trả lời. Người làm quản trị không đọc được.",
      "sensitiveNotice": true,
      "controller": {
        "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
        "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
      },
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "givenAt": "2026-10-05T08:30:00+07:00",
      "method": "screen",
      "withdrawnAt": null,
      "dataRequestId": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/consent-text-changed",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Nội dung xin đồng ý đã có bản mới. Đề nghị đồng chí đọc bản mới rồi chọn.",
      "code": "consent-text-changed",
      "requestId": "req-0192f0c1",
      "consent": {
        "purpose": "feedback",
        "textVersion": "2026-02"
      }
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "grantRole": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000001001",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000105",
        "fullName": "Hoàng Văn Giả Định"
      },
      "role": "admin",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "scope": "self",
      "duties": [],
      "from": "2025-07-01",
      "to": null,
      "basisDocument": "12-CV/ĐU",
      "state": "active",
      "grantedBy": "Đặng Thị Thí Dụ",
      "grantedAt": "2025-06-30T09:00:00+07:00",
      "endedBy": null,
      "endedAt": null,
      "endReason": null,
      "mayEnd": true,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tổ chức đảng hoặc phân quyền này trong phạm vi đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/own-role",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí không tự phân quyền cho mình. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.",
      "code": "own-role",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/basis-missing",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Giao quyền quản trị cần ghi số, ký hiệu văn bản làm căn cứ.",
      "code": "basis-missing",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/basisDocument",
          "code": "basis-missing",
          "detail": "Giao quyền quản trị cần ghi số, ký hiệu văn bản làm căn cứ."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "importDocument": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000301",
      "number": "12-QĐ/ĐU",
      "type": "regulation",
      "category": "regulation",
      "title": "Về gửi tài liệu họp chi bộ",
      "issuer": "Đảng ủy phường Thử Nghiệm",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000003",
        "name": "Đảng bộ phường Thử Nghiệm"
      },
      "signedOn": "2026-02-05",
      "place": "Thử Nghiệm",
      "signer": "Trần Thị Ví Dụ",
      "signerTitle": "T/M ĐẢNG ỦY, BÍ THƯ",
      "recipients": [
        "Các chi bộ trực thuộc",
        "Lưu Văn phòng Đảng ủy"
      ],
      "legalBases": [
        "Căn cứ Điều lệ Đảng"
      ],
      "scope": "public",
      "contents": [
        {
          "id": "dieu-1",
          "kind": "dieu",
          "label": "Điều 1. Phạm vi áp dụng",
          "depth": 0
        },
        {
          "id": "dieu-2",
          "kind": "dieu",
          "label": "Điều 2. Yêu cầu",
          "depth": 0
        },
        {
          "id": "dieu-2.khoan-1",
          "kind": "khoan",
          "label": "Khoản 1",
          "depth": 1
        },
        {
          "id": "dieu-2.khoan-2",
          "kind": "khoan",
          "label": "Khoản 2",
          "depth": 1
        },
        {
          "id": "dieu-2.khoan-2.diem-a",
          "kind": "diem",
          "label": "Điểm a",
          "depth": 2
        }
      ],
      "notes": [],
      "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "importedAt": "2026-02-06T08:00:00+07:00",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/document-exists",
      "title": "The same issuer, type, number and date is already stored.",
      "status": 409,
      "detail": "Văn bản này đã có trong Văn kiện - Tư liệu.",
      "code": "document-exists",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "issueSupportCode": {
    "200": {
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "code": "24681357",
      "issuedAt": "2026-11-22T09:00:00+07:00"
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đảng viên này trong chi bộ. Đề nghị xem lại danh sách chi bộ.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listAbsenceRequests": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000212",
          "meetingId": "0192f0c1-0000-7000-8000-000000000201",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "assistedBy": null,
          "reasonKind": "health",
          "reasonText": null,
          "willStudyDocuments": true,
          "submittedAt": "2026-12-01T09:00:00+07:00",
          "late": false,
          "state": "submitted",
          "decidedBy": null,
          "decidedAt": null,
          "decisionNote": null,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000213",
          "meetingId": "0192f0c1-0000-7000-8000-000000000201",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000103",
            "fullName": "Lê Văn Thử"
          },
          "assistedBy": null,
          "reasonKind": "work",
          "reasonText": "Đi công tác theo phân công của cơ quan.",
          "willStudyDocuments": true,
          "submittedAt": "2026-12-01T09:00:00+07:00",
          "late": false,
          "state": "submitted",
          "decidedBy": null,
          "decidedAt": null,
          "decisionNote": null,
          "version": 1
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy kỳ sinh hoạt này, hoặc đồng chí không thuộc thành phần dự. Đề nghị xem lại lịch sinh hoạt.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listAccounts": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000603",
          "state": "pending",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000001001",
            "fullName": "Ngô Văn Ví Dụ"
          },
          "birthYear": 1987,
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "registeredAt": "2026-11-19T20:15:00+07:00",
          "phoneMatches": true,
          "decidedBy": null,
          "decidedAt": null,
          "reason": null,
          "preparation": null,
          "firstLoginOn": null,
          "lastLoginOn": null,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000602",
          "state": "active",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "birthYear": 1952,
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "registeredAt": "2026-10-01T09:00:00+07:00",
          "phoneMatches": true,
          "decidedBy": "Trần Thị Ví Dụ",
          "decidedAt": "2026-10-02T08:00:00+07:00",
          "reason": null,
          "preparation": null,
          "firstLoginOn": "2026-10-02",
          "lastLoginOn": "2026-11-20",
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listAnnouncements": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000501",
          "title": "Ra quân vệ sinh môi trường sáng thứ Bảy",
          "body": "Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút ngày 28/11/2026.\nĐồng chí nào sức khỏe yếu xin không phải tham gia.",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "targets": [
            {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          ],
          "state": "published",
          "publishedAt": "2026-11-20T08:00:00+07:00",
          "pinnedUntil": "2026-11-28T12:00:00+07:00",
          "readAt": null,
          "answerTo": {
            "recipient": "cell",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "version": 2
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000502",
          "title": "Lịch tiếp đảng viên của Đảng ủy phường tháng 12",
          "body": "Đảng ủy phường tiếp đảng viên vào sáng thứ Năm hằng tuần, từ 8 giờ đến 11 giờ, tại phòng họp số 1.",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000003",
            "name": "Đảng bộ phường Thử Nghiệm"
          },
          "targets": [
            {
              "id": "0192f0c1-0000-7000-8000-000000000003",
              "name": "Đảng bộ phường Thử Nghiệm"
            }
          ],
          "state": "published",
          "publishedAt": "2026-11-18T15:00:00+07:00",
          "pinnedUntil": null,
          "readAt": "2026-11-18T19:30:00+07:00",
          "answerTo": {
            "recipient": "managingCommittee",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000003",
              "name": "Đảng bộ phường Thử Nghiệm"
            }
          },
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listAuditEntries": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000902",
          "number": 2,
          "at": "2026-11-21T08:10:00+07:00",
          "action": "member.revealed",
          "actor": {
            "memberId": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ",
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "onBehalfOf": null,
          "memberId": "0192f0c1-0000-7000-8000-000000000101",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "subject": null,
          "fields": [
            "phone"
          ],
          "purpose": "contact"
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listConsentPurposes": {
    "200": {
      "items": [
        {
          "purpose": "handbook",
          "basis": "consent",
          "textVersion": "2026-01",
          "title": "Sử dụng Sổ tay đảng viên điện tử",
          "text": "Để đồng chí đăng nhập, nhận thông báo mời họp, xin phép vắng họp và đọc tài liệu của chi bộ, Sổ tay lưu chín mục sơ lược của đồng chí. Chi ủy, quản trị của chi bộ và cấp ủy cấp trên trực tiếp xem được trong phạm vi nhiệm vụ. Số định danh, số thẻ và số điện thoại luôn được che.",
          "dataKinds": [
            "Chín mục sơ lược: họ và tên; ngày, tháng, năm sinh; giới tính; ngày vào Đảng; ngày chính thức; số thẻ đảng viên; chi bộ đang sinh hoạt đảng; số định danh công dân; số điện thoại",
            "Tài khoản và vai trò được giao",
            "Trả lời dự họp, xin phép vắng họp, thông báo đã đọc"
          ],
          "controller": {
            "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
            "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
          },
          "rights": [
            "Được biết dữ liệu của mình dùng vào việc gì",
            "Đồng ý hoặc không đồng ý, và rút lại sự đồng ý bất cứ lúc nào",
            "Xem, chỉnh sửa, nhận bản sao dữ liệu của mình",
            "Yêu cầu xóa, hạn chế hoặc phản đối việc xử lý dữ liệu của mình"
          ],
          "sensitiveNotice": "Đây là dữ liệu cá nhân nhạy cảm, vì cho biết đồng chí là đảng viên. Số định danh, số thẻ và số điện thoại được mã hóa. Ai xem sơ lược của đồng chí đều được ghi nhật ký để đồng chí biết.",
          "whenWithdrawn": "Cấp ủy cấp trên trực tiếp nhận yêu cầu xử lý dữ liệu đang lưu và thực hiện trong 15 ngày. Sau đó đồng chí không sử dụng Sổ tay được nữa. Việc sinh hoạt chi bộ trực tiếp của đồng chí không thay đổi."
        },
        {
          "purpose": "feedback",
          "basis": "consent",
          "textVersion": "2026-01",
          "title": "Đóng góp ý kiến",
          "text": "Khi đồng chí gửi góp ý, phản ánh, đề xuất hoặc câu hỏi, Sổ tay lưu nội dung cùng họ tên đồng chí để chi bộ hoặc cấp ủy quản lý trực tiếp đọc và trả lời. Người làm quản trị không đọc được.",
          "dataKinds": [
            "Nội dung ý kiến, tệp đính kèm và các trả lời",
            "Họ và tên, chi bộ của người gửi"
          ],
          "controller": {
            "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
            "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
          },
          "rights": [
            "Được biết dữ liệu của mình dùng vào việc gì",
            "Đồng ý hoặc không đồng ý, và rút lại sự đồng ý bất cứ lúc nào",
            "Xem, chỉnh sửa, nhận bản sao dữ liệu của mình",
            "Yêu cầu xóa, hạn chế hoặc phản đối việc xử lý dữ liệu của mình"
          ],
          "sensitiveNotice": "Ý kiến có thể cho biết quan điểm của đồng chí nên là dữ liệu cá nhân nhạy cảm. Chỉ nơi nhận mà đồng chí chọn, và cấp trên khi ý kiến được chuyển lên, mới đọc được.",
          "whenWithdrawn": "Đồng chí không gửi ý kiến mới trên Sổ tay được; vẫn gửi được bằng giấy hoặc nêu trong sinh hoạt chi bộ. Ý kiến đã gửi được giữ lại để trả lời; muốn xóa, đồng chí gửi yêu cầu xóa dữ liệu."
        },
        {
          "purpose": "adoption",
          "basis": "consent",
          "textVersion": "2026-01",
          "title": "Thống kê truy cập, sử dụng",
          "text": "Sổ tay ghi ngày đầu tiên và ngày gần nhất đồng chí truy cập, để cấp ủy biết bao nhiêu đảng viên đã sử dụng và ai cần hỗ trợ. Không ghi giờ, không ghi trang đã xem.",
          "dataKinds": [
            "Ngày truy cập đầu tiên",
            "Ngày truy cập gần nhất"
          ],
          "controller": {
            "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
            "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
          },
          "rights": [
            "Được biết dữ liệu của mình dùng vào việc gì",
            "Đồng ý hoặc không đồng ý, và rút lại sự đồng ý bất cứ lúc nào",
            "Xem, chỉnh sửa, nhận bản sao dữ liệu của mình",
            "Yêu cầu xóa, hạn chế hoặc phản đối việc xử lý dữ liệu của mình"
          ],
          "sensitiveNotice": "Theo dõi việc truy cập mạng là dữ liệu cá nhân nhạy cảm. Sổ tay chỉ giữ hai ngày nói trên.",
          "whenWithdrawn": "Hai ngày nói trên không được ghi; nếu đã ghi thì được xóa ngay. Đồng chí vẫn sử dụng Sổ tay bình thường."
        }
      ]
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listDataRequests": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000002052",
          "receiptCode": "9KQR-5W2D",
          "kind": "correct",
          "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "state": "submitted",
          "submittedAt": "2026-11-20T09:00:00+07:00",
          "answerDueOn": "2026-11-24",
          "executeDueOn": "2026-11-30",
          "extended": false,
          "overdue": false,
          "answeredAt": null,
          "answeredBy": null,
          "reason": null,
          "extensionReason": null,
          "completedAt": null,
          "completedBy": null,
          "outcome": null,
          "consentId": null,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000002053",
          "receiptCode": "T3VB-60MX",
          "kind": "erase",
          "details": "Đề nghị xóa các ý kiến tôi gửi trong năm 2025.",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "state": "accepted",
          "submittedAt": "2026-11-20T09:00:00+07:00",
          "answerDueOn": "2026-11-24",
          "executeDueOn": "2026-12-10",
          "extended": false,
          "overdue": false,
          "answeredAt": "2026-11-23T10:00:00+07:00",
          "answeredBy": "Đặng Thị Thí Dụ",
          "reason": null,
          "extensionReason": null,
          "completedAt": null,
          "completedBy": null,
          "outcome": null,
          "consentId": null,
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listDocuments": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000302",
          "number": "07-NQ/CB",
          "type": "resolution",
          "category": "resolution",
          "title": "Về lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026",
          "issuer": "Chi bộ Tổ dân phố số 4",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "signedOn": "2026-11-03",
          "scope": "members"
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000301",
          "number": "12-QĐ/ĐU",
          "type": "regulation",
          "category": "regulation",
          "title": "Về gửi tài liệu họp chi bộ",
          "issuer": "Đảng ủy phường Thử Nghiệm",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000003",
            "name": "Đảng bộ phường Thử Nghiệm"
          },
          "signedOn": "2026-02-05",
          "scope": "public"
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listEvents": {
    "200": {
      "items": [
        {
          "id": "1842",
          "type": "meeting.notified",
          "objectId": "0192f0c1-0000-7000-8000-000000000201",
          "organizationId": "0192f0c1-0000-7000-8000-000000000011",
          "occurredAt": "2026-11-23T08:00:00.125Z"
        }
      ],
      "lastEventId": "1842",
      "reset": false
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listFeedback": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000401",
          "receiptCode": "7K2M-Q9XA",
          "kind": "suggestion",
          "recipient": "cell",
          "recipientOrganization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "subject": "Gửi tài liệu họp sớm hơn",
          "body": "Đề nghị chi bộ gửi tài liệu họp sớm hơn để đảng viên cao tuổi có thời gian đọc trước.",
          "author": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "assistedBy": null,
          "state": "submitted",
          "submittedAt": "2026-11-20T09:00:00+07:00",
          "dueAt": "2027-01-04T23:59:59+07:00",
          "receivedAt": null,
          "answeredAt": null,
          "extended": false,
          "overdue": false,
          "steps": [],
          "attachments": [],
          "replies": [],
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000402",
          "receiptCode": "3F8T-VN5C",
          "kind": "question",
          "recipient": "cell",
          "recipientOrganization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "subject": "Lịch sinh hoạt chuyên đề",
          "body": "Đề nghị cho biết lịch sinh hoạt chuyên đề quý IV.",
          "author": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "assistedBy": null,
          "state": "answered",
          "submittedAt": "2026-11-05T09:00:00+07:00",
          "dueAt": "2027-01-04T23:59:59+07:00",
          "receivedAt": "2026-11-06T08:00:00+07:00",
          "answeredAt": "2026-11-06T08:00:00+07:00",
          "extended": false,
          "overdue": false,
          "steps": [],
          "attachments": [],
          "replies": [
            {
              "id": "0192f0c1-0000-7000-8000-000000000411",
              "from": {
                "id": "0192f0c1-0000-7000-8000-000000000102",
                "fullName": "Trần Thị Ví Dụ"
              },
              "fromAuthor": false,
              "body": "Chi bộ sinh hoạt chuyên đề vào 19 giờ ngày 18/11/2026 tại nhà văn hóa.",
              "at": "2026-11-06T08:00:00+07:00"
            }
          ],
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMeetings": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000201",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "kind": "cellRegular",
          "title": "Sinh hoạt chi bộ thường kỳ tháng 12/2026",
          "period": "2026-12",
          "startsAt": "2026-12-03T19:00:00+07:00",
          "endsAt": "2026-12-03T20:30:00+07:00",
          "place": "Nhà văn hóa Tổ dân phố số 4",
          "chair": "Trần Thị Ví Dụ",
          "meetingSecretary": "Lê Văn Thử",
          "attendees": "Toàn thể đảng viên của chi bộ",
          "agenda": [
            "Điểm danh, thông qua chương trình",
            "Kết quả thực hiện nghị quyết tháng 11",
            "Thông tin thời sự, văn bản mới",
            "Thảo luận, phân công nhiệm vụ tháng 12"
          ],
          "topic": null,
          "presenter": null,
          "guests": [],
          "documents": [
            {
              "documentId": "0192f0c1-0000-7000-8000-000000000301",
              "title": "Quy định về gửi tài liệu họp chi bộ"
            }
          ],
          "state": "notified",
          "stateReason": null,
          "noticeVersion": 1,
          "noticeSentAt": "2026-11-20T08:00:00+07:00",
          "absenceDeadlineAt": "2026-12-02T17:00:00+07:00",
          "documentsDueAt": "2026-12-02T19:00:00+07:00",
          "reportDueAt": "2026-12-05T19:00:00+07:00",
          "inPerson": true,
          "myAnswer": {
            "acknowledgement": "none",
            "acknowledgedVersion": 0,
            "absenceRequest": null
          },
          "answerCounts": null,
          "version": 2
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000202",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "kind": "cellThematic",
          "title": "Sinh hoạt chuyên đề quý IV/2026",
          "period": "2026-11",
          "startsAt": "2026-11-18T19:00:00+07:00",
          "endsAt": "2026-11-18T20:30:00+07:00",
          "place": "Nhà văn hóa Tổ dân phố số 4",
          "chair": "Trần Thị Ví Dụ",
          "meetingSecretary": "Lê Văn Thử",
          "attendees": "Toàn thể đảng viên của chi bộ",
          "agenda": [
            "Điểm danh, thông qua chương trình",
            "Kết quả thực hiện nghị quyết tháng 11",
            "Thông tin thời sự, văn bản mới",
            "Thảo luận, phân công nhiệm vụ tháng 12"
          ],
          "topic": "Học tập và làm theo gương người tốt việc tốt ở khu dân cư",
          "presenter": "Phạm Thị Minh Họa",
          "guests": [],
          "documents": [],
          "state": "held",
          "stateReason": null,
          "noticeVersion": 1,
          "noticeSentAt": "2026-11-10T08:00:00+07:00",
          "absenceDeadlineAt": "2026-11-17T17:00:00+07:00",
          "documentsDueAt": "2026-11-17T19:00:00+07:00",
          "reportDueAt": "2026-11-20T19:00:00+07:00",
          "inPerson": true,
          "myAnswer": {
            "acknowledgement": "attending",
            "acknowledgedVersion": 1,
            "absenceRequest": null
          },
          "answerCounts": null,
          "version": 2
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000204",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "kind": "cellRegular",
          "title": "Sinh hoạt chi bộ thường kỳ tháng 11/2026",
          "period": "2026-11",
          "startsAt": "2026-11-03T19:00:00+07:00",
          "endsAt": "2026-11-03T20:30:00+07:00",
          "place": "Nhà văn hóa Tổ dân phố số 4",
          "chair": "Trần Thị Ví Dụ",
          "meetingSecretary": "Lê Văn Thử",
          "attendees": "Toàn thể đảng viên của chi bộ",
          "agenda": [
            "Điểm danh, thông qua chương trình",
            "Kết quả thực hiện nghị quyết tháng 11",
            "Thông tin thời sự, văn bản mới",
            "Thảo luận, phân công nhiệm vụ tháng 12"
          ],
          "topic": null,
          "presenter": null,
          "guests": [],
          "documents": [],
          "state": "held",
          "stateReason": null,
          "noticeVersion": 1,
          "noticeSentAt": "2026-10-28T08:00:00+07:00",
          "absenceDeadlineAt": "2026-11-02T17:00:00+07:00",
          "documentsDueAt": "2026-11-02T19:00:00+07:00",
          "reportDueAt": "2026-11-05T19:00:00+07:00",
          "inPerson": true,
          "myAnswer": {
            "acknowledgement": "absent",
            "acknowledgedVersion": 1,
            "absenceRequest": {
              "id": "0192f0c1-0000-7000-8000-000000000211",
              "meetingId": "0192f0c1-0000-7000-8000-000000000204",
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000000101",
                "fullName": "Nguyễn Văn Mẫu"
              },
              "assistedBy": null,
              "reasonKind": "health",
              "reasonText": null,
              "willStudyDocuments": true,
              "submittedAt": "2026-11-01T09:00:00+07:00",
              "late": false,
              "state": "accepted",
              "decidedBy": "Trần Thị Ví Dụ",
              "decidedAt": "2026-11-01T15:00:00+07:00",
              "decisionNote": null,
              "version": 2
            }
          },
          "answerCounts": null,
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMembers": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000102",
          "fullName": "Trần Thị Ví Dụ",
          "currentCell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          }
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000101",
          "fullName": "Nguyễn Văn Mẫu",
          "currentCell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          }
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMyAccesses": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000902",
          "at": "2026-11-21T08:10:00+07:00",
          "action": "member.revealed",
          "actor": {
            "memberId": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ",
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "byMyself": false,
          "onMyBehalf": false,
          "fields": [
            "phone"
          ],
          "purpose": "contact"
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000901",
          "at": "2026-11-20T15:00:00+07:00",
          "action": "member.viewed",
          "actor": {
            "memberId": "0192f0c1-0000-7000-8000-000000000106",
            "fullName": null,
            "role": "superior",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000003",
              "name": "Đảng bộ phường Thử Nghiệm"
            }
          },
          "byMyself": false,
          "onMyBehalf": false,
          "fields": [],
          "purpose": null
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMyConsents": {
    "200": {
      "items": [
        {
          "purpose": "handbook",
          "state": "given",
          "history": [
            {
              "id": "0192f0c1-0000-7000-8000-000000002001",
              "receiptCode": "Q7AD-31FZ",
              "purpose": "handbook",
              "textVersion": "2026-01",
              "title": "Sử dụng Sổ tay đảng viên điện tử",
              "text": "Để đồng chí đăng nhập, nhận thông báo mời họp, xin phép vắng họp và đọc tài liệu của chi bộ, Sổ tay lưu chín mục sơ lược của đồng chí. Chi ủy, quản trị của chi bộ và cấp ủy cấp trên trực tiếp xem được trong phạm vi nhiệm vụ. Số định danh, số thẻ và số điện thoại luôn được che.",
              "sensitiveNotice": true,
              "controller": {
                "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
                "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
              },
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000000101",
                "fullName": "Nguyễn Văn Mẫu"
              },
              "givenAt": "2026-10-05T08:30:00+07:00",
              "method": "screen",
              "withdrawnAt": null,
              "dataRequestId": null,
              "version": 1
            }
          ]
        },
        {
          "purpose": "feedback",
          "state": "given",
          "history": [
            {
              "id": "0192f0c1-0000-7000-8000-000000002002",
              "receiptCode": "4TXM-8H2C",
              "purpose": "feedback",
              "textVersion": "2026-01",
              "title": "Đóng góp ý kiến",
              "text": "Khi đồng chí gửi góp ý, phản ánh, đề xuất hoặc câu hỏi, Sổ tay lưu nội dung cùng họ tên đồng chí để chi bộ hoặc cấp ủy quản lý trực tiếp đọc và trả lời. Người làm quản trị không đọc được.",
              "sensitiveNotice": true,
              "controller": {
                "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
                "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
              },
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000000101",
                "fullName": "Nguyễn Văn Mẫu"
              },
              "givenAt": "2026-10-05T08:30:00+07:00",
              "method": "screen",
              "withdrawnAt": null,
              "dataRequestId": null,
              "version": 1
            }
          ]
        },
        {
          "purpose": "adoption",
          "state": "none",
          "history": []
        }
      ]
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMyDataRequests": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000002052",
          "receiptCode": "9KQR-5W2D",
          "kind": "correct",
          "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "state": "submitted",
          "submittedAt": "2026-11-20T09:00:00+07:00",
          "answerDueOn": "2026-11-24",
          "executeDueOn": "2026-11-30",
          "extended": false,
          "overdue": false,
          "answeredAt": null,
          "answeredBy": null,
          "reason": null,
          "extensionReason": null,
          "completedAt": null,
          "completedBy": null,
          "outcome": null,
          "consentId": null,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000002053",
          "receiptCode": "T3VB-60MX",
          "kind": "erase",
          "details": "Đề nghị xóa các ý kiến tôi gửi trong năm 2025.",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "state": "accepted",
          "submittedAt": "2026-11-20T09:00:00+07:00",
          "answerDueOn": "2026-11-24",
          "executeDueOn": "2026-12-10",
          "extended": false,
          "overdue": false,
          "answeredAt": "2026-11-23T10:00:00+07:00",
          "answeredBy": "Đặng Thị Thí Dụ",
          "reason": null,
          "extensionReason": null,
          "completedAt": null,
          "completedBy": null,
          "outcome": null,
          "consentId": null,
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMyProfileCorrections": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000003001",
          "state": "submitted",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "fields": [
            "citizenId",
            "phone"
          ],
          "before": {
            "citizenId": "099*******23",
            "phone": "09** *** 012"
          },
          "after": {
            "citizenId": "099*******81",
            "phone": "09** *** 055"
          },
          "memberDatabaseOnly": [],
          "changedMeanwhile": [],
          "recordVersion": 1,
          "reason": "Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.",
          "attachments": [],
          "warnings": [
            {
              "field": "citizenId",
              "code": "unknown-prefix"
            },
            {
              "field": "partyCardNumber",
              "code": "differs-from-citizen-id"
            }
          ],
          "submittedAt": "2026-11-18T08:30:00+07:00",
          "decidedBy": null,
          "decidedAt": null,
          "decisionNote": null,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000003002",
          "state": "rejected",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "fields": [
            "admissionDate"
          ],
          "before": {
            "admissionDate": "1979-05-19"
          },
          "after": {
            "admissionDate": "1979-06-19"
          },
          "memberDatabaseOnly": [],
          "changedMeanwhile": [],
          "recordVersion": 1,
          "reason": "Tôi nhớ là tháng 6.",
          "attachments": [],
          "warnings": [
            {
              "field": "officialDate",
              "code": "within-a-year"
            }
          ],
          "submittedAt": "2026-11-02T19:05:00+07:00",
          "decidedBy": "Trần Thị Ví Dụ",
          "decidedAt": "2026-11-03T08:00:00+07:00",
          "decisionNote": "Quyết định kết nạp ghi ngày 19/5/1979.",
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listMyProfileHistory": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000003051",
          "field": "fullName",
          "before": {
            "fullName": "Nguyễn Văn Mầu"
          },
          "after": {
            "fullName": "Nguyễn Văn Mẫu"
          },
          "changedAt": "2026-10-05T09:00:00+07:00",
          "changedBy": "Trần Thị Ví Dụ",
          "correctionId": "0192f0c1-0000-7000-8000-000000003003"
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000003050",
          "field": "admissionDate",
          "before": {
            "admissionDate": "1979-05-18"
          },
          "after": {
            "admissionDate": "1979-05-19"
          },
          "changedAt": "2026-09-01T09:00:00+07:00",
          "changedBy": null,
          "correctionId": "0192f0c1-0000-7000-8000-000000003000"
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listOrganizations": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4",
          "code": "68.101.012.000.003",
          "level": "subordinateCell",
          "unitKind": "chi bộ",
          "parentId": "0192f0c1-0000-7000-8000-000000000003",
          "validFrom": "2025-07-01",
          "validTo": null,
          "hasCellCommittee": true,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000000003",
          "name": "Đảng bộ phường Thử Nghiệm",
          "code": "68.101.000.000.000",
          "level": "grassrootsOrg",
          "unitKind": "đảng bộ phường",
          "parentId": "0192f0c1-0000-7000-8000-000000000001",
          "validFrom": "2025-07-01",
          "validTo": null,
          "hasCellCommittee": false,
          "version": 1
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listProfileCorrections": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000003001",
          "state": "submitted",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "fields": [
            "citizenId",
            "phone"
          ],
          "before": {
            "citizenId": "099*******23",
            "phone": "09** *** 012"
          },
          "after": {
            "citizenId": "099*******81",
            "phone": "09** *** 055"
          },
          "memberDatabaseOnly": [],
          "changedMeanwhile": [],
          "recordVersion": 1,
          "reason": "Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.",
          "attachments": [],
          "warnings": [
            {
              "field": "citizenId",
              "code": "unknown-prefix"
            },
            {
              "field": "partyCardNumber",
              "code": "differs-from-citizen-id"
            }
          ],
          "submittedAt": "2026-11-18T08:30:00+07:00",
          "decidedBy": null,
          "decidedAt": null,
          "decisionNote": null,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000003002",
          "state": "rejected",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "decider": {
            "role": "secretary",
            "organization": {
              "id": "0192f0c1-0000-7000-8000-000000000011",
              "name": "Chi bộ Tổ dân phố số 4"
            }
          },
          "fields": [
            "admissionDate"
          ],
          "before": {
            "admissionDate": "1979-05-19"
          },
          "after": {
            "admissionDate": "1979-06-19"
          },
          "memberDatabaseOnly": [],
          "changedMeanwhile": [],
          "recordVersion": 1,
          "reason": "Tôi nhớ là tháng 6.",
          "attachments": [],
          "warnings": [
            {
              "field": "officialDate",
              "code": "within-a-year"
            }
          ],
          "submittedAt": "2026-11-02T19:05:00+07:00",
          "decidedBy": "Trần Thị Ví Dụ",
          "decidedAt": "2026-11-03T08:00:00+07:00",
          "decisionNote": "Quyết định kết nạp ghi ngày 19/5/1979.",
          "version": 2
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listRoles": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000001001",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000105",
            "fullName": "Hoàng Văn Giả Định"
          },
          "role": "admin",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "scope": "self",
          "duties": [],
          "from": "2025-07-01",
          "to": null,
          "basisDocument": "12-CV/ĐU",
          "state": "active",
          "grantedBy": "Đặng Thị Thí Dụ",
          "grantedAt": "2025-06-30T09:00:00+07:00",
          "endedBy": null,
          "endedAt": null,
          "endReason": null,
          "mayEnd": true,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000001003",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000103",
            "fullName": "Lê Văn Thử Nghiệm"
          },
          "role": "deputySecretary",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "scope": "self",
          "duties": [
            "approveAccounts"
          ],
          "from": "2025-07-01",
          "to": null,
          "basisDocument": "03-NQ/CB",
          "state": "active",
          "grantedBy": null,
          "grantedAt": null,
          "endedBy": null,
          "endedAt": null,
          "endReason": null,
          "mayEnd": true,
          "version": 1
        },
        {
          "id": "0192f0c1-0000-7000-8000-000000001002",
          "member": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "role": "secretary",
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "scope": "self",
          "duties": [],
          "from": "2025-07-01",
          "to": null,
          "basisDocument": null,
          "state": "active",
          "grantedBy": null,
          "grantedAt": null,
          "endedBy": null,
          "endedAt": null,
          "endReason": null,
          "mayEnd": true,
          "version": 1
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "listSupportAssignments": {
    "200": {
      "items": [
        {
          "id": "0192f0c1-0000-7000-8000-000000004001",
          "helper": {
            "id": "0192f0c1-0000-7000-8000-000000000101",
            "fullName": "Nguyễn Văn Mẫu"
          },
          "helped": {
            "id": "0192f0c1-0000-7000-8000-000000000110",
            "fullName": "Lý Thị Đăng Ký"
          },
          "cell": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "from": "2026-11-01",
          "to": null,
          "state": "current",
          "outcome": null,
          "codeState": "valid",
          "codeIssuedAt": "2026-11-20T09:00:00+07:00",
          "version": 1
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "lockAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000602",
      "state": "locked",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-10-01T09:00:00+07:00",
      "phoneMatches": true,
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-11-20T10:00:00+07:00",
      "reason": "Đồng chí báo mất điện thoại.",
      "preparation": null,
      "firstLoginOn": "2026-10-02",
      "lastLoginOn": "2026-11-20",
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tài khoản này trong danh sách đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/account-not-active",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Chỉ tạm khóa được tài khoản đã phê duyệt. Đề nghị đồng chí tải lại danh sách để xem.",
      "code": "account-not-active",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "markAnnouncementRead": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000501",
      "title": "Ra quân vệ sinh môi trường sáng thứ Bảy",
      "body": "Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút ngày 28/11/2026.\nĐồng chí nào sức khỏe yếu xin không phải tham gia.",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "targets": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      ],
      "state": "published",
      "publishedAt": "2026-11-20T08:00:00+07:00",
      "pinnedUntil": "2026-11-28T12:00:00+07:00",
      "readAt": null,
      "answerTo": {
        "recipient": "cell",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/state-conflict",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Thông báo đã thay đổi trạng thái. Đề nghị đồng chí tải lại để xem.",
      "code": "state-conflict",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "notifyMeeting": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000201",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "kind": "cellRegular",
      "title": "Sinh hoạt chi bộ thường kỳ tháng 12/2026",
      "period": "2026-12",
      "startsAt": "2026-12-03T19:00:00+07:00",
      "endsAt": "2026-12-03T20:30:00+07:00",
      "place": "Nhà văn hóa Tổ dân phố số 4",
      "chair": "Trần Thị Ví Dụ",
      "meetingSecretary": "Lê Văn Thử",
      "attendees": "Toàn thể đảng viên của chi bộ",
      "agenda": [
        "Điểm danh, thông qua chương trình",
        "Kết quả thực hiện nghị quyết tháng 11",
        "Thông tin thời sự, văn bản mới",
        "Thảo luận, phân công nhiệm vụ tháng 12"
      ],
      "topic": null,
      "presenter": null,
      "guests": [],
      "documents": [
        {
          "documentId": "0192f0c1-0000-7000-8000-000000000301",
          "title": "Quy định về gửi tài liệu họp chi bộ"
        }
      ],
      "state": "notified",
      "stateReason": null,
      "noticeVersion": 1,
      "noticeSentAt": "2026-11-20T08:00:00+07:00",
      "absenceDeadlineAt": "2026-12-02T17:00:00+07:00",
      "documentsDueAt": "2026-12-02T19:00:00+07:00",
      "reportDueAt": "2026-12-05T19:00:00+07:00",
      "inPerson": true,
      "myAnswer": {
        "acknowledgement": "none",
        "acknowledgedVersion": 0,
        "absenceRequest": null
      },
      "answerCounts": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy kỳ sinh hoạt này, hoặc đồng chí không thuộc thành phần dự. Đề nghị xem lại lịch sinh hoạt.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/meeting-closed",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Kỳ sinh hoạt đã diễn ra hoặc đã hủy nên không thay đổi được nữa. Nếu cần, đề nghị lập kỳ sinh hoạt mới.",
      "code": "meeting-closed",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "prepareAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000603",
      "state": "pending",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000001001",
        "fullName": "Ngô Văn Ví Dụ"
      },
      "birthYear": 1987,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-11-19T20:15:00+07:00",
      "phoneMatches": true,
      "decidedBy": null,
      "decidedAt": null,
      "reason": null,
      "preparation": {
        "by": "Hoàng Văn Giả Định",
        "at": "2026-11-20T08:00:00+07:00",
        "note": "Đã gặp đồng chí tại nhà."
      },
      "firstLoginOn": null,
      "lastLoginOn": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tài khoản này trong danh sách đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/own-account",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí không tự quyết định tài khoản của mình. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.",
      "code": "own-account",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "publishAnnouncement": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000501",
      "title": "Ra quân vệ sinh môi trường sáng thứ Bảy",
      "body": "Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút ngày 28/11/2026.\nĐồng chí nào sức khỏe yếu xin không phải tham gia.",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "targets": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      ],
      "state": "published",
      "publishedAt": "2026-11-20T08:00:00+07:00",
      "pinnedUntil": "2026-11-28T12:00:00+07:00",
      "readAt": null,
      "answerTo": {
        "recipient": "cell",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/announcement-published",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Thông báo đã phát hành nên không sửa được nữa. Nếu cần sửa, đề nghị thu hồi rồi phát hành thông báo mới.",
      "code": "announcement-published",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "receiveFeedback": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000401",
      "receiptCode": "7K2M-Q9XA",
      "kind": "suggestion",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "subject": "Gửi tài liệu họp sớm hơn",
      "body": "Đề nghị chi bộ gửi tài liệu họp sớm hơn để đảng viên cao tuổi có thời gian đọc trước.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "received",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "dueAt": "2027-01-04T23:59:59+07:00",
      "receivedAt": "2026-11-23T08:00:00+07:00",
      "answeredAt": null,
      "extended": false,
      "overdue": false,
      "steps": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000421",
          "kind": "received",
          "at": "2026-11-23T08:00:00+07:00",
          "by": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "toOrganization": null,
          "note": null,
          "dueAt": null
        }
      ],
      "attachments": [],
      "replies": [],
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy ý kiến này. Đề nghị đồng chí xem lại danh sách ý kiến đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/own-feedback",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đây là ý kiến của đồng chí. Đề nghị chuyển đồng chí khác trong cấp ủy xử lý.",
      "code": "own-feedback",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "registerAccount": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000601",
      "state": "pending",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-11-20T09:00:00+07:00",
      "phoneMatches": null,
      "decidedBy": null,
      "decidedAt": null,
      "reason": null,
      "preparation": null,
      "firstLoginOn": null,
      "lastLoginOn": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/account-exists",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí đã đăng ký tài khoản. Đề nghị đồng chí xem trạng thái tài khoản.",
      "code": "account-exists",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/member-not-listed",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Chưa tìm thấy đồng chí trong danh sách của chi bộ. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "member-not-listed",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/registration-attempts-exceeded",
      "title": "Too many attempts to register.",
      "status": 429,
      "detail": "Đồng chí đã thử đăng ký nhiều lần. Đề nghị thử lại sau một giờ hoặc liên hệ Bí thư chi bộ.",
      "code": "registration-attempts-exceeded",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "rejectAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000601",
      "state": "rejected",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-11-20T09:00:00+07:00",
      "phoneMatches": false,
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-11-20T10:00:00+07:00",
      "reason": "Đồng chí đã chuyển sinh hoạt đến Chi bộ Tổ dân phố số 5.",
      "preparation": null,
      "firstLoginOn": null,
      "lastLoginOn": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tài khoản này trong danh sách đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/account-already-decided",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Tài khoản này đã có quyết định. Đề nghị đồng chí tải lại danh sách để xem.",
      "code": "account-already-decided",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "replyToFeedback": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000402",
      "receiptCode": "3F8T-VN5C",
      "kind": "question",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "subject": "Lịch sinh hoạt chuyên đề",
      "body": "Đề nghị cho biết lịch sinh hoạt chuyên đề quý IV.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "answered",
      "submittedAt": "2026-11-05T09:00:00+07:00",
      "dueAt": "2027-01-04T23:59:59+07:00",
      "receivedAt": "2026-11-06T08:00:00+07:00",
      "answeredAt": "2026-11-06T08:00:00+07:00",
      "extended": false,
      "overdue": false,
      "steps": [],
      "attachments": [],
      "replies": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000411",
          "from": {
            "id": "0192f0c1-0000-7000-8000-000000000102",
            "fullName": "Trần Thị Ví Dụ"
          },
          "fromAuthor": false,
          "body": "Chi bộ sinh hoạt chuyên đề vào 19 giờ ngày 18/11/2026 tại nhà văn hóa.",
          "at": "2026-11-06T08:00:00+07:00"
        }
      ],
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy ý kiến này. Đề nghị đồng chí xem lại danh sách ý kiến đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/feedback-closed",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Ý kiến này đã đóng. Đề nghị đồng chí gửi ý kiến mới.",
      "code": "feedback-closed",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "revealCorrectionFields": {
    "200": {
      "correctionId": "0192f0c1-0000-7000-8000-000000003001",
      "expiresAt": "2026-11-22T09:00:31+07:00",
      "before": {
        "phone": "+84900000012"
      },
      "after": {
        "phone": "+84900000055"
      }
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đề nghị chỉnh sửa này. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/state-conflict",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đề nghị chỉnh sửa đã thay đổi trạng thái. Đề nghị đồng chí tải lại để xem.",
      "code": "state-conflict",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "revealMemberFields": {
    "200": {
      "memberId": "0192f0c1-0000-7000-8000-000000000101",
      "expiresAt": "2026-11-22T09:00:31+07:00",
      "phone": "+84900000012"
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đảng viên này, hoặc đảng viên không thuộc phạm vi quản lý của đồng chí. Đề nghị xem lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/state-conflict",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Nội dung này đã được xử lý. Đề nghị tải lại trang để xem trạng thái mới.",
      "code": "state-conflict",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "reviewRoles": {
    "200": {
      "items": [
        {
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000012",
            "name": "Chi bộ Tổ dân phố số 5"
          },
          "holders": [
            {
              "id": "0192f0c1-0000-7000-8000-000000001004",
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000001031",
                "fullName": "Phan Ngọc Ước"
              },
              "role": "admin",
              "organization": {
                "id": "0192f0c1-0000-7000-8000-000000000012",
                "name": "Chi bộ Tổ dân phố số 5"
              },
              "scope": "self",
              "duties": [],
              "from": "2026-07-01",
              "to": "2026-12-15",
              "basisDocument": "12-CV/ĐU",
              "state": "active",
              "grantedBy": "Đặng Thị Thí Dụ",
              "grantedAt": "2025-06-30T09:00:00+07:00",
              "endedBy": null,
              "endedAt": null,
              "endReason": null,
              "mayEnd": true,
              "version": 1
            }
          ],
          "findings": [
            {
              "kind": "noSecretary",
              "roleId": null
            },
            {
              "kind": "endsSoon",
              "roleId": "0192f0c1-0000-7000-8000-000000001004"
            }
          ],
          "grantableRoles": [
            "committeeMember",
            "deputySecretary",
            "secretary",
            "admin"
          ],
          "widestScope": "self"
        },
        {
          "organization": {
            "id": "0192f0c1-0000-7000-8000-000000000011",
            "name": "Chi bộ Tổ dân phố số 4"
          },
          "holders": [
            {
              "id": "0192f0c1-0000-7000-8000-000000001002",
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000000102",
                "fullName": "Trần Thị Ví Dụ"
              },
              "role": "secretary",
              "organization": {
                "id": "0192f0c1-0000-7000-8000-000000000011",
                "name": "Chi bộ Tổ dân phố số 4"
              },
              "scope": "self",
              "duties": [],
              "from": "2025-07-01",
              "to": null,
              "basisDocument": null,
              "state": "active",
              "grantedBy": null,
              "grantedAt": null,
              "endedBy": null,
              "endedAt": null,
              "endReason": null,
              "mayEnd": true,
              "version": 1
            },
            {
              "id": "0192f0c1-0000-7000-8000-000000001003",
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000000103",
                "fullName": "Lê Văn Thử Nghiệm"
              },
              "role": "deputySecretary",
              "organization": {
                "id": "0192f0c1-0000-7000-8000-000000000011",
                "name": "Chi bộ Tổ dân phố số 4"
              },
              "scope": "self",
              "duties": [
                "approveAccounts"
              ],
              "from": "2025-07-01",
              "to": null,
              "basisDocument": "03-NQ/CB",
              "state": "active",
              "grantedBy": null,
              "grantedAt": null,
              "endedBy": null,
              "endedAt": null,
              "endReason": null,
              "mayEnd": true,
              "version": 1
            },
            {
              "id": "0192f0c1-0000-7000-8000-000000001001",
              "member": {
                "id": "0192f0c1-0000-7000-8000-000000000105",
                "fullName": "Hoàng Văn Giả Định"
              },
              "role": "admin",
              "organization": {
                "id": "0192f0c1-0000-7000-8000-000000000011",
                "name": "Chi bộ Tổ dân phố số 4"
              },
              "scope": "self",
              "duties": [],
              "from": "2025-07-01",
              "to": null,
              "basisDocument": "12-CV/ĐU",
              "state": "active",
              "grantedBy": "Đặng Thị Thí Dụ",
              "grantedAt": "2025-06-30T09:00:00+07:00",
              "endedBy": null,
              "endedAt": null,
              "endReason": null,
              "mayEnd": true,
              "version": 1
            }
          ],
          "findings": [],
          "grantableRoles": [
            "committeeMember",
            "deputySecretary",
            "secretary",
            "admin"
          ],
          "widestScope": "self"
        }
      ],
      "nextCursor": null
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "revokeAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000602",
      "state": "closed",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-10-01T09:00:00+07:00",
      "phoneMatches": true,
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-11-20T10:00:00+07:00",
      "reason": "Đồng chí đã chuyển sinh hoạt.",
      "preparation": null,
      "firstLoginOn": "2026-10-02",
      "lastLoginOn": "2026-11-20",
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tài khoản này trong danh sách đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/decided-by-superior",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Tài khoản của bí thư do cấp ủy cấp trên trực tiếp phê duyệt.",
      "code": "decided-by-superior",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "revokeRole": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000001001",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000105",
        "fullName": "Hoàng Văn Giả Định"
      },
      "role": "admin",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "scope": "self",
      "duties": [],
      "from": "2025-07-01",
      "to": null,
      "basisDocument": "12-CV/ĐU",
      "state": "revoked",
      "grantedBy": "Đặng Thị Thí Dụ",
      "grantedAt": "2025-06-30T09:00:00+07:00",
      "endedBy": "Đặng Thị Thí Dụ",
      "endedAt": "2026-11-20T10:00:00+07:00",
      "endReason": "Đồng chí chuyển sang nhiệm vụ khác.",
      "mayEnd": false,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tổ chức đảng hoặc phân quyền này trong phạm vi đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/own-role",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí không tự phân quyền cho mình. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.",
      "code": "own-role",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "searchDocument": {
    "200": {
      "query": "bi thu chi bo",
      "total": 1,
      "items": [
        {
          "unitId": "dieu-2.khoan-2",
          "label": "Điều 2, khoản 2",
          "exact": false,
          "excerpt": "Bí thư chi bộ chịu trách nhiệm:",
          "start": 0,
          "end": 13
        }
      ]
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy văn bản này, hoặc văn bản không gửi tới đồng chí. Đề nghị tra cứu lại trong Văn kiện - Tư liệu.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "startAssistedSession": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000004011",
      "assignmentId": "0192f0c1-0000-7000-8000-000000004001",
      "helper": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "helped": {
        "id": "0192f0c1-0000-7000-8000-000000000110",
        "fullName": "Lý Thị Đăng Ký"
      },
      "task": "submitFeedback",
      "state": "open",
      "startedAt": "2026-11-22T09:00:00+07:00",
      "expiresAt": "2026-11-22T09:15:00+07:00",
      "endedAt": null,
      "consentTextVersion": "2026-11",
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy phân công hỗ trợ này. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/support-code-locked",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Mã hỗ trợ đã bị khóa sau 5 lần nhập sai. Đề nghị Bí thư chi bộ cấp mã mới.",
      "code": "support-code-locked",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/support-code-wrong",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Mã hỗ trợ chưa đúng. Đề nghị xem lại phiếu mã rồi nhập lại.",
      "code": "support-code-wrong",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/code",
          "code": "support-code-wrong",
          "detail": "Mã hỗ trợ chưa đúng. Đề nghị xem lại phiếu mã rồi nhập lại."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "streamEvents": {
    "200": "retry: 2000\nid: 1841\n\nid: 1842\ndata: {\"id\":\"1842\",\"type\":\"meeting.notified\",\"objectId\":\"0192f0c1-0000-7000-8000-000000000201\",\"organizationId\":\"0192f0c1-0000-7000-8000-000000000011\",\"occurredAt\":\"2026-11-23T08:00:00.125Z\"}\n\nid: 1842\n\n",
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "submitAbsenceRequest": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000212",
      "meetingId": "0192f0c1-0000-7000-8000-000000000201",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "reasonKind": "health",
      "reasonText": null,
      "willStudyDocuments": true,
      "submittedAt": "2026-12-01T09:00:00+07:00",
      "late": false,
      "state": "submitted",
      "decidedBy": null,
      "decidedAt": null,
      "decisionNote": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy kỳ sinh hoạt này, hoặc đồng chí không thuộc thành phần dự. Đề nghị xem lại lịch sinh hoạt.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/absence-already-open",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí đã gửi xin phép vắng cho kỳ sinh hoạt này. Muốn gửi lại, đề nghị đồng chí rút báo cáo đã gửi trước.",
      "code": "absence-already-open",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "submitDataRequest": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000002052",
      "receiptCode": "9KQR-5W2D",
      "kind": "correct",
      "details": "Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "state": "submitted",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "answerDueOn": "2026-11-24",
      "executeDueOn": "2026-11-30",
      "extended": false,
      "overdue": false,
      "answeredAt": null,
      "answeredBy": null,
      "reason": null,
      "extensionReason": null,
      "completedAt": null,
      "completedBy": null,
      "outcome": null,
      "consentId": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/data-request-open",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đồng chí đã có một yêu cầu như vậy đang chờ giải quyết. Đề nghị đồng chí theo dõi yêu cầu đó.",
      "code": "data-request-open",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/details-missing",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Đề nghị đồng chí ghi rõ mục nào chưa đúng và nội dung đúng.",
      "code": "details-missing",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/details",
          "code": "details-missing",
          "detail": "Đề nghị đồng chí ghi rõ mục nào chưa đúng và nội dung đúng."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "submitFeedback": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000000401",
      "receiptCode": "7K2M-Q9XA",
      "kind": "suggestion",
      "recipient": "cell",
      "recipientOrganization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "subject": "Gửi tài liệu họp sớm hơn",
      "body": "Đề nghị chi bộ gửi tài liệu họp sớm hơn để đảng viên cao tuổi có thời gian đọc trước.",
      "author": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "state": "submitted",
      "submittedAt": "2026-11-20T09:00:00+07:00",
      "dueAt": "2027-01-04T23:59:59+07:00",
      "receivedAt": null,
      "answeredAt": null,
      "extended": false,
      "overdue": false,
      "steps": [],
      "attachments": [],
      "replies": [],
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/request-in-progress",
      "title": "The first request with this Idempotency-Key is still under way.",
      "status": 409,
      "detail": "Yêu cầu trước đang được xử lý. Đề nghị đồng chí chờ ít giây rồi thử lại.",
      "code": "request-in-progress",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "submitProfileCorrection": {
    "201": {
      "id": "0192f0c1-0000-7000-8000-000000003001",
      "state": "submitted",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "fields": [
        "citizenId",
        "phone"
      ],
      "before": {
        "citizenId": "099*******23",
        "phone": "09** *** 012"
      },
      "after": {
        "citizenId": "099*******81",
        "phone": "09** *** 055"
      },
      "memberDatabaseOnly": [],
      "changedMeanwhile": [],
      "recordVersion": 1,
      "reason": "Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.",
      "attachments": [],
      "warnings": [
        {
          "field": "citizenId",
          "code": "unknown-prefix"
        },
        {
          "field": "partyCardNumber",
          "code": "differs-from-citizen-id"
        }
      ],
      "submittedAt": "2026-11-18T08:30:00+07:00",
      "decidedBy": null,
      "decidedAt": null,
      "decisionNote": null,
      "version": 1
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy nội dung này. Đề nghị kiểm tra lại đường dẫn.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/correction-waiting",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đã có đề nghị chỉnh sửa đang chờ xem xét: Số điện thoại. Đề nghị đồng chí chờ trả lời, hoặc rút đề nghị trước rồi gửi lại.",
      "code": "correction-waiting",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/changes/phone",
          "code": "correction-waiting",
          "detail": "Mục này đã có đề nghị đang chờ xem xét."
        }
      ]
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "unlockAccount": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000602",
      "state": "active",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "birthYear": 1952,
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "registeredAt": "2026-10-01T09:00:00+07:00",
      "phoneMatches": true,
      "decidedBy": "Trần Thị Ví Dụ",
      "decidedAt": "2026-10-02T08:00:00+07:00",
      "reason": null,
      "preparation": null,
      "firstLoginOn": "2026-10-02",
      "lastLoginOn": "2026-11-20",
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tài khoản này trong danh sách đồng chí phụ trách. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/account-not-locked",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Tài khoản này không tạm khóa. Đề nghị đồng chí tải lại danh sách để xem.",
      "code": "account-not-locked",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "updateAnnouncement": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000501",
      "title": "Ra quân vệ sinh môi trường sáng thứ Bảy",
      "body": "Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút ngày 28/11/2026.\nĐồng chí nào sức khỏe yếu xin không phải tham gia.",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "targets": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      ],
      "state": "published",
      "publishedAt": "2026-11-20T08:00:00+07:00",
      "pinnedUntil": "2026-11-28T12:00:00+07:00",
      "readAt": null,
      "answerTo": {
        "recipient": "cell",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/announcement-published",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Thông báo đã phát hành nên không sửa được nữa. Nếu cần sửa, đề nghị thu hồi rồi phát hành thông báo mới.",
      "code": "announcement-published",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "updateMeeting": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000201",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "kind": "cellRegular",
      "title": "Sinh hoạt chi bộ thường kỳ tháng 12/2026",
      "period": "2026-12",
      "startsAt": "2026-12-03T19:00:00+07:00",
      "endsAt": "2026-12-03T20:30:00+07:00",
      "place": "Nhà văn hóa Tổ dân phố số 4",
      "chair": "Trần Thị Ví Dụ",
      "meetingSecretary": "Lê Văn Thử",
      "attendees": "Toàn thể đảng viên của chi bộ",
      "agenda": [
        "Điểm danh, thông qua chương trình",
        "Kết quả thực hiện nghị quyết tháng 11",
        "Thông tin thời sự, văn bản mới",
        "Thảo luận, phân công nhiệm vụ tháng 12"
      ],
      "topic": null,
      "presenter": null,
      "guests": [],
      "documents": [
        {
          "documentId": "0192f0c1-0000-7000-8000-000000000301",
          "title": "Quy định về gửi tài liệu họp chi bộ"
        }
      ],
      "state": "notified",
      "stateReason": null,
      "noticeVersion": 1,
      "noticeSentAt": "2026-11-20T08:00:00+07:00",
      "absenceDeadlineAt": "2026-12-02T17:00:00+07:00",
      "documentsDueAt": "2026-12-02T19:00:00+07:00",
      "reportDueAt": "2026-12-05T19:00:00+07:00",
      "inPerson": true,
      "myAnswer": {
        "acknowledgement": "none",
        "acknowledgedVersion": 0,
        "absenceRequest": null
      },
      "answerCounts": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy kỳ sinh hoạt này, hoặc đồng chí không thuộc thành phần dự. Đề nghị xem lại lịch sinh hoạt.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/meeting-closed",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Kỳ sinh hoạt đã diễn ra hoặc đã hủy nên không thay đổi được nữa. Nếu cần, đề nghị lập kỳ sinh hoạt mới.",
      "code": "meeting-closed",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "uploadAttachmentContent": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000701",
      "purpose": "feedback",
      "name": "Ảnh chụp nhà văn hóa.jpg",
      "mediaType": "image/jpeg",
      "size": 2480128,
      "receivedBytes": 2480128,
      "state": "pending",
      "refusal": null,
      "createdAt": "2026-11-20T08:55:00+07:00"
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy tệp đính kèm này. Đề nghị đồng chí xem lại ý kiến hoặc đề nghị đã gửi.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/upload-offset-mismatch",
      "title": "The bytes do not begin where the upload goes on.",
      "status": 409,
      "detail": "Phần gửi tiếp chưa khớp với phần đã nhận. Đề nghị đồng chí gửi lại tệp.",
      "code": "upload-offset-mismatch",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "withdrawAbsenceRequest": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000212",
      "meetingId": "0192f0c1-0000-7000-8000-000000000201",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "assistedBy": null,
      "reasonKind": "health",
      "reasonText": null,
      "willStudyDocuments": true,
      "submittedAt": "2026-12-01T09:00:00+07:00",
      "late": false,
      "state": "withdrawn",
      "decidedBy": null,
      "decidedAt": null,
      "decisionNote": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy báo cáo xin phép vắng này. Đề nghị xem lại thông báo mời họp.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/absence-declined",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Báo cáo này không được đồng ý nên không rút được nữa. Đề nghị đồng chí liên hệ bí thư chi bộ.",
      "code": "absence-declined",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "withdrawAnnouncement": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000000501",
      "title": "Ra quân vệ sinh môi trường sáng thứ Bảy",
      "body": "Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút ngày 28/11/2026.\nĐồng chí nào sức khỏe yếu xin không phải tham gia.",
      "organization": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "targets": [
        {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      ],
      "state": "withdrawn",
      "publishedAt": "2026-11-20T08:00:00+07:00",
      "pinnedUntil": "2026-11-28T12:00:00+07:00",
      "readAt": null,
      "answerTo": {
        "recipient": "cell",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "version": 3
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy thông báo này, hoặc thông báo đã được thu hồi. Đề nghị xem lại danh sách thông báo.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/announcement-withdrawn",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Thông báo đã được thu hồi. Nếu cần, đề nghị lập thông báo mới.",
      "code": "announcement-withdrawn",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "withdrawConsent": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000002001",
      "receiptCode": "Q7AD-31FZ",
      "purpose": "handbook",
      "textVersion": "2026-01",
      "title": "Sử dụng Sổ tay đảng viên điện tử",
      "text": "Để đồng chí đăng nhập, nhận thông báo mời họp, xin phép vắng họp và đọc tài liệu của chi bộ, Sổ tay lưu chín mục sơ lược của đồng chí. Chi ủy, quản trị của chi bộ và cấp ủy cấp trên trực tiếp xem được trong phạm vi nhiệm vụ. Số định danh, số thẻ và số điện thoại luôn được che.",
      "sensitiveNotice": true,
      "controller": {
        "name": "Tỉnh ủy Minh Họa (dữ liệu mẫu)",
        "contact": "Văn phòng Tỉnh ủy Minh Họa, số 01 đường Thí Dụ, phường Thử Nghiệm"
      },
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "givenAt": "2026-10-05T08:30:00+07:00",
      "method": "screen",
      "withdrawnAt": "2026-11-22T09:00:00+07:00",
      "dataRequestId": "0192f0c1-0000-7000-8000-000000002051",
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy sự đồng ý này. Đề nghị đồng chí xem lại mục Sự đồng ý.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/state-conflict",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Sự đồng ý đã thay đổi trạng thái. Đề nghị đồng chí tải lại để xem.",
      "code": "state-conflict",
      "requestId": "req-0192f0c1"
    },
    "412": {
      "type": "/problems/version-stale",
      "title": "The object has changed since it was read.",
      "status": 412,
      "detail": "Nội dung đã được người khác sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "version-stale",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "428": {
      "type": "/problems/if-match-missing",
      "title": "The change needs an If-Match header.",
      "status": 428,
      "detail": "Chưa rõ phiên bản cần sửa. Đề nghị tải lại trang rồi làm lại.",
      "code": "if-match-missing",
      "requestId": "req-0192f0c1"
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  },
  "withdrawProfileCorrection": {
    "200": {
      "id": "0192f0c1-0000-7000-8000-000000003001",
      "state": "withdrawn",
      "member": {
        "id": "0192f0c1-0000-7000-8000-000000000101",
        "fullName": "Nguyễn Văn Mẫu"
      },
      "cell": {
        "id": "0192f0c1-0000-7000-8000-000000000011",
        "name": "Chi bộ Tổ dân phố số 4"
      },
      "decider": {
        "role": "secretary",
        "organization": {
          "id": "0192f0c1-0000-7000-8000-000000000011",
          "name": "Chi bộ Tổ dân phố số 4"
        }
      },
      "fields": [
        "citizenId",
        "phone"
      ],
      "before": {
        "citizenId": "099*******23",
        "phone": "09** *** 012"
      },
      "after": {
        "citizenId": "099*******81",
        "phone": "09** *** 055"
      },
      "memberDatabaseOnly": [],
      "changedMeanwhile": [],
      "recordVersion": 1,
      "reason": "Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.",
      "attachments": [],
      "warnings": [
        {
          "field": "citizenId",
          "code": "unknown-prefix"
        },
        {
          "field": "partyCardNumber",
          "code": "differs-from-citizen-id"
        }
      ],
      "submittedAt": "2026-11-18T08:30:00+07:00",
      "decidedBy": null,
      "decidedAt": "2026-11-20T10:00:00+07:00",
      "decisionNote": null,
      "version": 2
    },
    "400": {
      "type": "/problems/bad-request",
      "title": "The request does not fit the contract.",
      "status": 400,
      "detail": "Yêu cầu chưa đúng. Đề nghị xem lại các mục được nêu.",
      "code": "bad-request",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/subject",
          "code": "required",
          "detail": "Mục này chưa có nội dung."
        }
      ]
    },
    "401": {
      "type": "/problems/token-invalid",
      "title": "There is no valid access token.",
      "status": 401,
      "detail": "Phiên làm việc đã hết. Đề nghị đồng chí đăng nhập lại.",
      "code": "token-invalid",
      "requestId": "req-0192f0c1"
    },
    "403": {
      "type": "/problems/not-allowed",
      "title": "The role of the caller does not allow this operation.",
      "status": 403,
      "detail": "Đồng chí chưa được phân quyền làm việc này. Đề nghị liên hệ Bí thư chi bộ.",
      "code": "not-allowed",
      "requestId": "req-0192f0c1"
    },
    "404": {
      "type": "/problems/not-found",
      "title": "The object does not exist or may not be seen by the caller.",
      "status": 404,
      "detail": "Chưa tìm thấy đề nghị chỉnh sửa này. Đề nghị đồng chí tải lại danh sách.",
      "code": "not-found",
      "requestId": "req-0192f0c1"
    },
    "409": {
      "type": "/problems/correction-already-decided",
      "title": "The state of the object does not allow this act.",
      "status": 409,
      "detail": "Đề nghị chỉnh sửa này đã có quyết định. Đề nghị đồng chí tải lại để xem.",
      "code": "correction-already-decided",
      "requestId": "req-0192f0c1"
    },
    "413": {
      "type": "/problems/body-too-large",
      "title": "The body is larger than allowed.",
      "status": 413,
      "detail": "Nội dung gửi lên quá lớn. Đề nghị rút gọn rồi gửi lại.",
      "code": "body-too-large",
      "requestId": "req-0192f0c1"
    },
    "415": {
      "type": "/problems/media-type-unsupported",
      "title": "The body must be application/json.",
      "status": 415,
      "detail": "Yêu cầu chưa đúng định dạng. Đề nghị gửi lại từ biểu mẫu.",
      "code": "media-type-unsupported",
      "requestId": "req-0192f0c1"
    },
    "422": {
      "type": "/problems/rule-violated",
      "title": "The request is well-formed but breaks a rule.",
      "status": 422,
      "detail": "Yêu cầu chưa đúng quy định. Đề nghị xem lại các mục được nêu.",
      "code": "rule-violated",
      "requestId": "req-0192f0c1",
      "errors": [
        {
          "pointer": "/body/startsAt",
          "code": "in-the-past",
          "detail": "Thời gian bắt đầu đã qua."
        }
      ]
    },
    "429": {
      "type": "/problems/rate-limited",
      "title": "Too many requests.",
      "status": 429,
      "detail": "Hệ thống đang nhận nhiều yêu cầu. Đề nghị đồng chí thử lại sau ít phút.",
      "code": "rate-limited",
      "requestId": "req-0192f0c1"
    },
    "500": {
      "type": "/problems/internal-error",
      "title": "The server failed.",
      "status": 500,
      "detail": "Hệ thống đang gặp sự cố. Đề nghị đồng chí thử lại sau.",
      "code": "internal-error",
      "requestId": "req-0192f0c1"
    },
    "default": {
      "type": "/problems/unavailable",
      "title": "The service is not available now.",
      "status": 503,
      "detail": "Hệ thống tạm ngừng phục vụ. Đề nghị đồng chí thử lại sau.",
      "code": "unavailable",
      "requestId": "req-0192f0c1"
    }
  }
};
