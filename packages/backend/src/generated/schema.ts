// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    readonly "/absence-requests/{absenceRequestId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Decide an absence request
         * @description Đồng ý or không đồng ý, with a note for a refusal. Nobody decides their own request (409).
         */
        readonly put: operations["decideAbsenceRequest"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/absence-requests/{absenceRequestId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Withdraw my absence request
         * @description Only before the meeting starts; a declined request cannot be withdrawn (409). Doing it twice changes nothing.
         */
        readonly put: operations["withdrawAbsenceRequest"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Accounts to decide on
         * @description Those that wait come first, the one that waits longest at the head. A secretary reads the accounts of the own cell; the superior committee those of secretaries below it, and of cells that have no secretary (R050, R051). A deputy secretary with the duty `approveAccounts` reads them as the secretary does; an admin reads those of the cell that wait, to prepare them.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /**
         * Register an account
         * @description By a signed-in person without an account; again after a rejection or a revocation. Citizen ID, name and birth date must all be those of one member on the list; what differs is not told. A few attempts an hour, then 429.
         */
        readonly post: operations["registerAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Approve an account
         * @description From the next request on the person is a member here. Doing it twice changes nothing; nobody decides on their own account (409).
         */
        readonly put: operations["approveAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/lock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Lock an account
         * @description For a time: the next request of the person is refused. Doing it twice changes nothing.
         */
        readonly put: operations["lockAccount"];
        readonly post?: never;
        /**
         * Unlock an account
         * @description The person is a member here again from the next request on. Doing it twice changes nothing.
         */
        readonly delete: operations["unlockAccount"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/preparation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Mark a waiting account as checked
         * @description By an admin of the cell, for those who decide, with a note or without. It decides nothing, and the next one replaces it.
         */
        readonly put: operations["prepareAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Reject an account
         * @description With the reason, which the person reads; they may register again. Doing it twice changes nothing.
         */
        readonly put: operations["rejectAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Revoke an account
         * @description For good: the next request of the person is refused, and only a new registration leads to another account. Doing it twice changes nothing.
         */
        readonly put: operations["revokeAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My account
         * @description Where the registration stands, the reason of a rejection, and who decides. Also for those whose account is not active.
         */
        readonly get: operations["getMyAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/announcements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Announcements
         * @description Those addressed to an organisation that the caller takes part in or to one above it (R068), or those of an organisation that the caller publishes for, drafts and withdrawn ones included. Pinned ones first, then the newest.
         */
        readonly get: operations["listAnnouncements"];
        readonly put?: never;
        /**
         * Write an announcement
         * @description A draft, or published at once. It comes from an organisation that the caller publishes for and goes to that organisation or to some below it, each with everything under it. Text marked MẬT is refused (422).
         */
        readonly post: operations["createAnnouncement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/announcements/{announcementId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One announcement
         * @description The announcement in full, with where an answer to it goes (R005).
         */
        readonly get: operations["getAnnouncement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an announcement
         * @description Everything of a draft. Of a published one only how long it is pinned (409 for the rest): what members have read does not change behind them.
         */
        readonly patch: operations["updateAnnouncement"];
        readonly trace?: never;
    };
    readonly "/announcements/{announcementId}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Publish an announcement
         * @description From now on those it is addressed to see it, and an event tells them.
         */
        readonly put: operations["publishAnnouncement"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/announcements/{announcementId}/read-counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many have read an announcement
         * @description For those who publish, as counts only; names are kept from everybody. Small groups are not counted (domain 3.6).
         */
        readonly get: operations["getAnnouncementReadCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/announcements/{announcementId}/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say that I have read an announcement
         * @description Keeps when the caller first read it. Doing it again changes nothing. Nobody else learns who has read; publishers see counts.
         */
        readonly put: operations["markAnnouncementRead"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/announcements/{announcementId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Withdraw an announcement
         * @description Members see it no more, and an event tells them that it is gone; those who publish keep it as withdrawn, for good. Also the end of a draft. A superior committee and its office may withdraw what was published below them.
         */
        readonly put: operations["withdrawAnnouncement"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assisted-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start an assisted session
         * @description By the helper, with the helped member beside them, who has read the consent and types their code. For 15 minutes the calls that carry the session's id in `Sotay-Assisted-Session` act as the helped member: only those that `x-assisted` opens for the task, with the role `member` only, and its act once. A consent that the act needs (`x-consent`) is given before it. The helped member needs no account; one that is locked or closed bars the session. Starting another ends the one before; the act under the same `Idempotency-Key`, whose answer was lost in the one before, gets that answer and is not done again.
         */
        readonly post: operations["startAssistedSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assisted-sessions/{assistedSessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One assisted session
         * @description For its helper and the helped member: whether it is open, or the task was done. Asked for with the caller's own sign-in.
         */
        readonly get: operations["getAssistedSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assisted-sessions/{assistedSessionId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * End an assisted session
         * @description By its helper or the helped member (Kết thúc). The next call with its id is refused. Doing it again changes nothing.
         */
        readonly put: operations["endAssistedSession"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Announce a file
         * @description The first step of an upload: name, size and purpose of one file. Its bytes follow by `uploadAttachmentContent`. The same Idempotency-Key gives the same attachment, so an upload that was left goes on where it stopped. A name that bears a secrecy mark, a type that is not allowed and a file over the limit of this server are refused here (422), before any byte is sent. What is sent with nothing within 7 days is deleted.
         */
        readonly post: operations["addAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One attachment
         * @description Its state, and in `receivedBytes` the offset where the upload goes on.
         */
        readonly get: operations["getAttachment"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete my attachment
         * @description With its content, at once. One that was sent stays (409).
         */
        readonly delete: operations["deleteAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attachments/{attachmentId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The file
         * @description To be saved, never shown by the browser: `Content-Disposition: attachment`, no sniffing, a sandbox. 409 until the check is over, and for good when it was refused. Opened by somebody else it is in the access log of its author.
         */
        readonly get: operations["getAttachmentContent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Append bytes
         * @description Appends the body at `Upload-Offset`, which must be `receivedBytes` of the attachment: otherwise 409 `upload-offset-mismatch`, with the right one in the header `Upload-Offset`. Bytes that arrived before a broken connection are kept. A body that reaches beyond the announced size is cut off (413). The last byte starts the check: a content that is not what its name says, may be harmful or bears a secrecy mark is refused (422), and the attachment keeps the reason. The words are those of the IETF draft "Resumable Uploads for HTTP".
         */
        readonly patch: operations["uploadAttachmentContent"];
        readonly trace?: never;
    };
    readonly "/audit-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Audit log
         * @description Who did what to the data of the own cell (secretary) or of the organisations below (superior), latest first (domain 3.5). No values, only ids and names of fields; names of people outside of the caller's reach are left out.
         */
        readonly get: operations["listAuditEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consent-purposes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What members are asked to consent to
         * @description The text in force of each purpose, in the order in which to ask. Open to everybody: it says nothing about anybody, and who is asked should be able to read it before they sign in.
         */
        readonly get: operations["listConsentPurposes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My consents
         * @description For each purpose whether consent was given, withdrawn, or given to a text that has changed since, with every receipt. In an assisted session only the purpose that its task needs, and no receipts.
         */
        readonly get: operations["listMyConsents"];
        readonly put?: never;
        /**
         * Give consent to one purpose
         * @description To exactly the text that was shown: another version is 409, which names the one in force. Purposes are never bundled, and silence is no consent (Luật 91/2025/QH15, art. 9). Where it was given already nothing changes. To the use of the handbook it ends the open request that its withdrawal opened. In an assisted session the helped member gives it by their own act, only for the purpose that the task needs; it is kept as `assisted`, and the act is still to come.
         */
        readonly post: operations["giveConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/{consentId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Withdraw a consent
         * @description At once: the operations that need it are refused from the next request on. To withdraw the one for the use of the handbook also opens a request of kind `withdraw`, so that what is held is dealt with and, when that is carried out, the account closed; to withdraw the one for adoption empties the days of use. Doing it twice changes nothing.
         */
        readonly put: operations["withdrawConsent"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Requests to answer
         * @description Those of the members below, by the day on which the next step is due: the longest overdue first, what is done last.
         */
        readonly get: operations["listDataRequests"];
        readonly put?: never;
        /**
         * Make use of a right over the own data
         * @description To see, get, correct, erase, restrict, object or withdraw (Luật 91/2025/QH15, art. 4). The answer is due in two working days. One request of each kind is open at a time (409).
         */
        readonly post: operations["submitDataRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/{dataRequestId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One request
         * @description The own one, or one of a member below.
         */
        readonly get: operations["getDataRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/{dataRequestId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Accept or refuse a request
         * @description Within two working days (decree art. 5). A refusal needs a reason, which the member reads. Nobody answers their own (409).
         */
        readonly put: operations["answerDataRequest"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/{dataRequestId}/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say that a request is carried out
         * @description Of one that was accepted, with what was done, which the member reads. One of kind `withdraw` also closes the accounts of a member who does not consent to the use of the handbook: they are signed out at once.
         */
        readonly put: operations["completeDataRequest"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data-requests/{dataRequestId}/extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take more time to erase
         * @description Once, by 20 days, before the day is over, and to erase only (decree art. 5); with a reason, which the member reads.
         */
        readonly put: operations["extendDataRequest"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Documents
         * @description Văn kiện - Tư liệu, latest first, or best match first when `q` is given. Guests see the documents of public scope.
         */
        readonly get: operations["listDocuments"];
        readonly put?: never;
        /**
         * Import a document
         * @description Reads number, type, issuer, date, signer, recipients and structure from the text and keeps canonical HTML with stable ids. The same issuer, type, number and date again is 409. Text marked MẬT is refused (422).
         */
        readonly post: operations["importDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One document
         * @description What the document is, with its contents list.
         */
        readonly get: operations["getDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The text of a document
         * @description Canonical HTML: chương, mục, điều, khoản and điểm with stable ids, made from an allow-list of elements and attributes.
         */
        readonly get: operations["getDocumentContent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}/matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find words in a document
         * @description With or without diacritics; exact diacritics first, then in reading order.
         */
        readonly get: operations["searchDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happened
         * @description The events after the one at hand, of objects that the caller may read, oldest first. For clients that cannot hold the stream open.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happens
         * @description Server-sent events (WHATWG HTML 9.2), each `data` a HandbookEvent in JSON, in the order in which they took effect. Only of objects that the caller may read at that moment. An `id` alone, every 20 seconds and at the start, is the position so far and a sign of life. An event named `reset` says that the events in between are gone (after 24 hours): read everything again. The stream ends with the token and when the server stops; connect again with the last id. Who holds too many streams is refused (429) and asks listEvents instead.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Opinions
         * @description My own, those addressed to an organisation that I answer for, or those that it forwarded. Never for the admin role or the office.
         */
        readonly get: operations["listFeedback"];
        readonly put?: never;
        /**
         * Send an opinion
         * @description To the cell or to the committee directly managing it (R110-R113). The answer is due in 30 working days from a cell, 60 from a committee, 90 from the Centre. A cell that was dissolved takes none (422 says whom to write to).
         */
        readonly post: operations["submitFeedback"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{feedbackId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One opinion
         * @description The opinion with its replies.
         */
        readonly get: operations["getFeedback"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{feedbackId}/closure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Close an answered opinion
         * @description Đóng: nobody can write to it any more. Only what has been answered can be closed.
         */
        readonly put: operations["closeFeedback"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{feedbackId}/extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Extend the time for an answer
         * @description Gia hạn: once for each organisation that it is addressed to, before the answer is overdue, with a reason that the author reads, by at most the working days that this level has.
         */
        readonly put: operations["extendFeedback"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{feedbackId}/forwards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Forward an opinion to the superior committee
         * @description Chuyển cấp trên: the nearest committee above answers from now on, in its own time. The author is told. Who forwarded it still reads it, and can do nothing more with it.
         */
        readonly post: operations["forwardFeedback"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{feedbackId}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take an opinion in
         * @description Tiếp nhận: tells the author that those it is addressed to have it before them. An act of its own, because a read changes nothing and a chi ủy viên who reads along receives nothing. Doing it twice changes nothing.
         */
        readonly put: operations["receiveFeedback"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{feedbackId}/replies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer an opinion
         * @description By those it is addressed to (it becomes answered), or a further word by its author (it becomes received again). A closed opinion takes no more, one that was forwarded is no longer answered by who forwarded it, and an answer that names the version that was read is refused when there is a newer one (409).
         */
        readonly post: operations["replyToFeedback"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Meetings
         * @description The meetings that the caller is invited to or prepares, latest start first. Each carries the caller's own answer, so that an agenda needs one request.
         */
        readonly get: operations["listMeetings"];
        readonly put?: never;
        /**
         * Draft a meeting
         * @description A draft, seen only by those who prepare the meeting until its notice is sent. A cell without a chi ủy has no sinh hoạt chi ủy (422).
         */
        readonly post: operations["createMeeting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings/{meetingId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One meeting
         * @description The meeting with its notice and the caller's own answer.
         */
        readonly get: operations["getMeeting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a meeting
         * @description Changes a draft or a notified meeting, postpones or cancels it. A held meeting no longer changes (409).
         */
        readonly patch: operations["updateMeeting"];
        readonly trace?: never;
    };
    readonly "/meetings/{meetingId}/absence-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Absence requests of a meeting
         * @description For those who decide (chi ủy). Never for the admin role, the superior or the office: they see no reasons.
         */
        readonly get: operations["listAbsenceRequests"];
        readonly put?: never;
        /**
         * Ask to be absent
         * @description Báo cáo xin phép vắng họp (R063). A text is never asked for when the reason is health. Sent after the start it is kept and marked late. A second open request for the same meeting is 409.
         */
        readonly post: operations["submitAbsenceRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings/{meetingId}/acknowledgement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say that I will attend
         * @description The member's answer to the notice version that they read. An older version is 409. An open absence request is withdrawn by saying `attending`.
         */
        readonly put: operations["acknowledgeMeeting"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings/{meetingId}/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send the meeting notice
         * @description Thông báo mời họp chi bộ (R062). Needs time, place and agenda (422). A new notice after a change or a postponement raises `noticeVersion` and asks everybody for a new answer.
         */
        readonly post: operations["notifyMeeting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/member-profiles/{memberId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A member's nine-field profile
         * @description Citizen ID, card and phone are masked, and of the birth date others see the year. Recorded in the audit log, so that the member sees who looked.
         */
        readonly get: operations["getMemberProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/member-profiles/{memberId}/reveals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show masked fields
         * @description The fields named, unmasked, to be shown for 30 seconds at most. Recorded in the audit log before the values leave; when that fails, none leaves. Nothing is kept of the answer, so it takes no Idempotency-Key: to ask again is to look again. For one's own fields the purpose is `ownData` and the sign-in must be at most five minutes old (`auth_time` of the token, without it `iat`; otherwise 401 as in RFC 9470). One person may do it 100 times in 24 hours (429).
         */
        readonly post: operations["revealMemberFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Members within reach
         * @description Name and cell of the members whose official membership lies within reach today, by given name in Vietnamese order. What is shown is recorded in the audit log.
         */
        readonly get: operations["listMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My nine-field profile
         * @description Sơ lược đảng viên of the signed-in member (R030-R039). Citizen ID, card and phone are always masked here.
         */
        readonly get: operations["getMyProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/me/accesses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who saw or changed my data
         * @description The member's own access log, latest first (domain 3.5): who, in which role and organisation, did what to the data of the signed-in member, when and why; alone or among others, but not each page of the roster. Names of people outside of the own cell are left out.
         */
        readonly get: operations["listMyAccesses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/me/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything that is held about me
         * @description One document, unmasked (the right to be provided, art. 4). Recorded in the audit log before it leaves. The sign-in must be at most five minutes old (`auth_time` of the token, without it `iat`; otherwise 401 as in RFC 9470). Ten times in 24 hours (429). Clients keep none of it.
         */
        readonly get: operations["downloadMyData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/me/data-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My requests
         * @description The requests of the signed-in member, latest first, each with its days and its answer.
         */
        readonly get: operations["listMyDataRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/me/profile-corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * My corrections
         * @description What the signed-in member asked for and what became of it, latest first.
         */
        readonly get: operations["listMyProfileCorrections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/me/profile-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was changed in my record
         * @description By approved corrections, latest first; citizen ID, card and phone are masked. What a list of the member database changed is not in it.
         */
        readonly get: operations["listMyProfileHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Party organisations
         * @description The organisations that the caller may see, in tree order by name, as they are on a day.
         */
        readonly get: operations["listOrganizations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organizations/{organizationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One party organisation
         * @description One organisation as it is on a day.
         */
        readonly get: operations["getOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile-corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Corrections to decide on
         * @description Those that wait come first, the one that waits longest at the head. A secretary reads those of the own cell; the superior committee those of secretaries below it, and of cells that have no secretary. One's own are in `listMyProfileCorrections`.
         */
        readonly get: operations["listProfileCorrections"];
        readonly put?: never;
        /**
         * Ask for a correction
         * @description By the member, of their own record (R039). Refused is only what cannot be: not twelve digits, a day in the future, official before admission, a phone that is none, the value that stands there already (422). Everything else that is unusual is a warning. Of each field one correction waits at a time (409 names it).
         */
        readonly post: operations["submitProfileCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile-corrections/{correctionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One correction
         * @description For its author and for those who decide on it, with what the record holds now.
         */
        readonly get: operations["getProfileCorrection"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile-corrections/{correctionId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Decide a correction
         * @description Approving writes the new values into the record and into its history at once, all or none; `memberDatabaseOnly` fields are only recorded. When the record has changed since, that is told first (409 `record-changed`) and nothing is written. Doing the same twice changes nothing; nobody decides on their own record (409).
         */
        readonly put: operations["decideProfileCorrection"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile-corrections/{correctionId}/reveals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show masked fields of a correction
         * @description The fields named, unmasked, old and new, so that those who decide can compare; to be shown for 30 seconds at most. Recorded in the audit log before the values leave; when that fails, none leaves. It counts together with `revealMemberFields`: one person may do it 100 times in 24 hours (429). For one's own, the purpose is `ownData` and the sign-in at most five minutes old. Nothing is kept of the answer, so it takes no Idempotency-Key.
         */
        readonly post: operations["revealCorrectionFields"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile-corrections/{correctionId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Withdraw my correction
         * @description While it waits; one that was decided stays (409). Doing it twice changes nothing.
         */
        readonly put: operations["withdrawProfileCorrection"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/role-reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who holds what, by organisation
         * @description Each organisation in reach with those who hold a role there, and what is to be put right. Those with findings come first (R054).
         */
        readonly get: operations["reviewRoles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Assignments of roles
         * @description Who holds, held or will hold which role where, the latest first. An admin reads those of the own organisation (with an assignment of scope `subtree` also those below), the superior committee those of its subtree (R053, R054).
         */
        readonly get: operations["listRoles"];
        readonly put?: never;
        /**
         * Grant a role
         * @description It opens what it opens from the next request of the member on. The member takes part in the organisation or below it; nobody grants to themselves (409), an organisation has one secretary at a time (409, `Location` lists who holds it), admin rights need the document they rest on, and an admin grants no `superior` and nothing that reaches further than their own assignment (422).
         */
        readonly post: operations["grantRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/{roleId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * End a role
         * @description At once, with the reason, which the member reads. Doing it twice changes nothing; nobody ends what they hold themselves (409).
         */
        readonly put: operations["revokeRole"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The signed-in user
         * @description Who is signed in, with the roles held now and the operations these open. Roles are looked up on the server and not taken from the token: one that was revoked opens nothing after five seconds.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/support-assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who helps whom
         * @description A member sees where they help or are helped; a secretary or deputy sees all of the cell (R120, R122). The latest begun first.
         */
        readonly get: operations["listSupportAssignments"];
        readonly put?: never;
        /**
         * Assign a helper
         * @description A younger member to an older or less able one of the same cell (R122). Nobody helps themselves, both take part in a cell of the caller (422), and the same two are not assigned twice at a time (409).
         */
        readonly post: operations["createSupportAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/support-assignments/{assignmentId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * End an assignment
         * @description At once, with what it came to; one that has not begun ends with its first day. A session that is open ends with it. Doing it twice with the same outcome changes nothing.
         */
        readonly put: operations["endSupportAssignment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/support-codes/{memberId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Issue a support code
         * @description To a member of the cell, with or without an account, or to oneself. It replaces the one before, and unlocks. The code is shown this once; five wrong attempts lock it. It opens ten sessions at most, until the end of the 90th day after the one on which it was issued. Who issued a code cannot start a session with it as the helper.
         */
        readonly put: operations["issueSupportCode"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly event: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Something happened
         * @description Sent to each endpoint that the operator added, at least once, in no promised order. Keep `webhook-id` and do nothing the second time. Signed with the endpoint's secret, for 24 hours after a rotation with the old one too. Any 2xx within ten seconds is success; redirects are not followed. Everything else is tried again, ten times in three days; `Retry-After` is obeyed up to a day; 410 disables the endpoint.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description Names the delivery, the same at every attempt.
                     * @example 6a3e7c52-9d1f-4b08-8f4d-2f6c1d0b7e91
                     */
                    readonly "webhook-id": string;
                    /**
                     * @description Signatures with spaces between, each `v1,` and the Base64 of the HMAC-SHA256 of id, timestamp and body with dots between.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    readonly "webhook-signature": string;
                    /**
                     * @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes off.
                     * @example 1795680000
                     */
                    readonly "webhook-timestamp": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description What happened, in the bytes that are signed. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["HandbookEvent"];
                };
            };
            readonly responses: {
                /** @description Taken, now or at an attempt before. */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not signed with the secret. Tried again. */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description No more events are wanted. The endpoint is disabled. */
                readonly 410: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not now. Tried again, after `Retry-After` where it is given. */
                readonly 429: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Could not be taken. Tried again. */
                readonly 500: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description accepted (đồng ý) or declined (không đồng ý).
         * @enum {string}
         */
        readonly AbsenceDecision: "accepted" | "declined";
        /**
         * AbsenceDecisionPut
         * @description A refusal needs a note.
         */
        readonly AbsenceDecisionPut: {
            readonly decision: components["schemas"]["AbsenceDecision"];
            /** @description What the member reads with the decision. A refusal needs it. */
            readonly note?: components["schemas"]["Line"];
        };
        /** @description Open list: work (công tác), family (việc gia đình), health (sức khỏe), study (học tập), other (khác). */
        readonly AbsenceReasonKind: string;
        /**
         * @description The reasons that can be chosen.
         * @enum {string}
         */
        readonly AbsenceReasonKindAsked: "work" | "family" | "health" | "study" | "other";
        /**
         * Xin phép vắng họp
         * @description A request to be absent from one meeting, with its decision.
         */
        readonly AbsenceRequest: {
            /** @description Đồng chí hỗ trợ, who sent it in an assisted session; null when the member did it alone. */
            readonly assistedBy: components["schemas"]["NamedMember"] | null;
            /** @description When it was decided; null before the decision. */
            readonly decidedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who decided; null before the decision. */
            readonly decidedBy: components["schemas"]["Line"] | null;
            /** @description What the decider wrote to the member; null when nothing. */
            readonly decisionNote: components["schemas"]["Line"] | null;
            /** @description The id of the request. */
            readonly id: components["schemas"]["Id"];
            /** @description Sent after the start. */
            readonly late: boolean;
            /** @description The meeting that it is about. */
            readonly meetingId: components["schemas"]["Id"];
            /** @description Who asks to be absent. */
            readonly member: components["schemas"]["NamedMember"];
            readonly reasonKind: components["schemas"]["AbsenceReasonKind"];
            /** @description Never asked for when the reason is health. Only the author and those who decide see it. */
            readonly reasonText: components["schemas"]["Text"] | null;
            readonly state: components["schemas"]["AbsenceState"];
            /** @description When it was sent. */
            readonly submittedAt: components["schemas"]["Instant"];
            /** @description Grows by one with each change; in quotes it is the `If-Match` of a decision. */
            readonly version: components["schemas"]["Count"];
            /** @description Cam kết nghiên cứu tài liệu và thực hiện nghị quyết. */
            readonly willStudyDocuments: boolean;
        };
        /**
         * AbsenceRequestCreate
         * @description A request to be absent. Nothing more than the reason is asked for.
         */
        readonly AbsenceRequestCreate: {
            readonly reasonKind: components["schemas"]["AbsenceReasonKindAsked"];
            /** @description In the words of the member. Leave it away when the reason is health. */
            readonly reasonText?: components["schemas"]["Text"];
            /**
             * @description The member undertakes to study the documents and to carry out the resolution.
             * @default false
             */
            readonly willStudyDocuments?: boolean;
        };
        /**
         * AbsenceRequestPage
         * @description One page of absence requests.
         */
        readonly AbsenceRequestPage: {
            /** @description The requests of this page. */
            readonly items: readonly components["schemas"]["AbsenceRequest"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Open list (domain 3.4.4): submitted (đã gửi), accepted (đồng ý), declined (không đồng ý), withdrawn (đã rút). */
        readonly AbsenceState: string;
        /**
         * Access
         * @description Somebody saw or changed data of the signed-in member.
         */
        readonly Access: {
            /** @description What was done to what. */
            readonly action: components["schemas"]["AuditAction"];
            /** @description Who did it. */
            readonly actor: components["schemas"]["AuditActor"];
            /** @description When it was done. */
            readonly at: components["schemas"]["Instant"];
            /** @description True for what was done with the account of the signed-in member. */
            readonly byMyself: boolean;
            /** @description The names of the fields that were shown or changed, never their values. */
            readonly fields: components["schemas"]["AuditFields"];
            /** @description The id of the entry. */
            readonly id: components["schemas"]["Id"];
            /** @description True for what the helper did for the signed-in member in an assisted session. */
            readonly onMyBehalf: boolean;
            /** @description Why, where a purpose is asked for. */
            readonly purpose: components["schemas"]["AuditPurpose"];
        };
        /**
         * AccessPage
         * @description One page of accesses.
         */
        readonly AccessPage: {
            /** @description The accesses of this page, latest first. */
            readonly items: readonly components["schemas"]["Access"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * Tài khoản
         * @description Who may sign in as a member, and who decided it (R050-R052, R055).
         */
        readonly Account: {
            /**
             * Format: int32
             * @description The year of birth, to tell members of one name apart.
             */
            readonly birthYear: number;
            /** @description Chi bộ nơi đảng viên sinh hoạt. */
            readonly cell: components["schemas"]["OrganizationName"];
            /** @description When it was decided last; null before that. */
            readonly decidedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who decided last; null before that. */
            readonly decidedBy: components["schemas"]["Line"] | null;
            /** @description Who decides on it: the secretary of the cell or, for a secretary and in a cell without one, the superior committee. */
            readonly decider: components["schemas"]["RoleHeld"];
            /** @description The day of the first use (R055). A day only; nothing finer is kept. */
            readonly firstLoginOn: components["schemas"]["Day"] | null;
            /** @description The id of the account. */
            readonly id: components["schemas"]["Id"];
            /** @description The day of the latest use. */
            readonly lastLoginOn: components["schemas"]["Day"] | null;
            /** @description The member on the list whom the account is for. */
            readonly member: components["schemas"]["NamedMember"];
            /** @description Whether the phone number given is the one on the list; null when either is missing. For those who decide. */
            readonly phoneMatches: boolean | null;
            /** @description That an admin of the cell has checked it, while it waits; null otherwise. */
            readonly preparation: components["schemas"]["AccountPreparation"] | null;
            /** @description Why it was rejected, locked or closed; null otherwise. */
            readonly reason: components["schemas"]["Line"] | null;
            /** @description When it was registered; anew with each registration. */
            readonly registeredAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["AccountState"];
            /** @description Grows by one with each registration and decision; a preparation holds no decision up. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * AccountPage
         * @description One page of accounts.
         */
        readonly AccountPage: {
            /** @description The accounts of this page, those that wait first. */
            readonly items: readonly components["schemas"]["Account"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * AccountPreparation
         * @description Somebody has compared it with what the cell knows. It decides nothing.
         */
        readonly AccountPreparation: {
            /** @description When it was checked. */
            readonly at: components["schemas"]["Instant"];
            /** @description The name of the admin. */
            readonly by: components["schemas"]["Line"];
            /** @description What those who decide should know; null without a note. */
            readonly note: components["schemas"]["Line"] | null;
        };
        /**
         * AccountPreparationNote
         * @description What those who decide should know.
         */
        readonly AccountPreparationNote: {
            /** @description For those who decide, in one line. */
            readonly note?: components["schemas"]["Line"];
        };
        /**
         * AccountReason
         * @description Why an account is rejected, locked or revoked.
         */
        readonly AccountReason: {
            /** @description What the member reads. */
            readonly reason: components["schemas"]["Line"];
        };
        /**
         * AccountRegistration
         * @description Compared with the list of members and not kept.
         */
        readonly AccountRegistration: {
            /** @description The day of birth. Where the list knows only the year, the year counts. */
            readonly birthDate: components["schemas"]["Day"];
            /** @description Số định danh công dân. */
            readonly citizenId: string;
            /** @description The full name; capitals and accents do not count. */
            readonly fullName: components["schemas"]["Line"];
            /** @description Number in Việt Nam; those who decide are told whether it is the one on the list. */
            readonly phone?: string;
        };
        /** @description Open list (domain 3.4.1): pending (chờ phê duyệt), active (đã phê duyệt), rejected (từ chối), locked (tạm khóa), closed (đã thu hồi). */
        readonly AccountState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly AccountStateAsked: "pending" | "active" | "rejected" | "locked" | "closed";
        /** @description Open list: attending (sẽ dự họp), absent (xin phép vắng), none (chưa trả lời). */
        readonly Acknowledgement: string;
        /**
         * @description A member says that they will attend, or takes that back. Absence goes through an absence request.
         * @enum {string}
         */
        readonly AcknowledgementAsked: "attending" | "none";
        /**
         * AcknowledgementPut
         * @description The answer to one version of the notice.
         */
        readonly AcknowledgementPut: {
            readonly acknowledgement: components["schemas"]["AcknowledgementAsked"];
            /** @description The notice version that the member has read. */
            readonly noticeVersion: components["schemas"]["Count"];
        };
        /** @description Open list (domain 3.4.2): active, exempt, reduced, temporaryAway, transferring, suspended, left, removed, expelled, deceased. */
        readonly ActivityState: string;
        /**
         * Nội dung, chương trình
         * @description The points of a meeting, in order.
         */
        readonly Agenda: readonly components["schemas"]["Line"][];
        /**
         * Thông báo
         * @description A word of a cell or a committee to an organisation and everything below it (R068). Plain text.
         */
        readonly Announcement: {
            /** @description Where an answer of the caller goes (R005); null for a caller who is no member, and in an assisted session. */
            readonly answerTo: components["schemas"]["AnswerPath"] | null;
            /** @description The announcement in full, plain text: nothing in it is markup. */
            readonly body: components["schemas"]["Text"];
            /** @description The id of the announcement. */
            readonly id: components["schemas"]["Id"];
            /** @description The organisation that speaks. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description Stands before the others until then; null when it is not pinned. */
            readonly pinnedUntil: components["schemas"]["Instant"] | null;
            /** @description When it was published; null until then. */
            readonly publishedAt: components["schemas"]["Instant"] | null;
            /** @description When the caller first read it; null while unread. */
            readonly readAt: components["schemas"]["Instant"] | null;
            readonly state: components["schemas"]["AnnouncementState"];
            /** @description The organisations that it is addressed to, each with everything below it. */
            readonly targets: readonly components["schemas"]["OrganizationName"][];
            /** @description What it is about, in one line. */
            readonly title: components["schemas"]["Line"];
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * @description received (addressed to the caller) or issued (of an organisation that the caller publishes for).
         * @enum {string}
         */
        readonly AnnouncementBox: "received" | "issued";
        /**
         * AnnouncementCreate
         * @description An announcement, as a draft unless `publish` is true.
         */
        readonly AnnouncementCreate: {
            /** @description The announcement in full, plain text. */
            readonly body: components["schemas"]["Text"];
            /** @description The organisation that speaks. */
            readonly organizationId: components["schemas"]["Id"];
            /** @description Stands before the others until then, which must lie ahead. */
            readonly pinnedUntil?: components["schemas"]["Instant"] | null;
            /**
             * @description True publishes it at once.
             * @default false
             */
            readonly publish?: boolean;
            /** @description Who it is addressed to: the organisation that speaks or some below it, each with everything under it. The organisation itself when absent. */
            readonly targetIds?: readonly components["schemas"]["Id"][];
            /** @description What it is about, in one line. */
            readonly title: components["schemas"]["Line"];
        };
        /**
         * AnnouncementPage
         * @description One page of announcements.
         */
        readonly AnnouncementPage: {
            /** @description The announcements of this page, pinned ones first, then the newest. */
            readonly items: readonly components["schemas"]["Announcement"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * AnnouncementPatch
         * @description The fields that change. Of a published announcement only `pinnedUntil`.
         */
        readonly AnnouncementPatch: {
            /** @description The announcement in full, plain text. */
            readonly body?: components["schemas"]["Text"];
            /** @description Until when it is pinned; null takes the pin off. */
            readonly pinnedUntil?: components["schemas"]["Instant"] | null;
            /** @description The organisations that it is addressed to. */
            readonly targetIds?: readonly components["schemas"]["Id"][];
            /** @description What it is about, in one line. */
            readonly title?: components["schemas"]["Line"];
        };
        /** @description Open list: draft (dự thảo), published (đã phát hành), withdrawn (đã thu hồi). */
        readonly AnnouncementState: string;
        /**
         * AnswerCounts
         * @description How many of the invited have answered what.
         */
        readonly AnswerCounts: {
            /** @description Those with an absence request that is neither declined nor withdrawn. */
            readonly absent: components["schemas"]["Count"];
            /** @description Those who said that they will attend. */
            readonly attending: components["schemas"]["Count"];
            /** @description All who are invited. */
            readonly invited: components["schemas"]["Count"];
            /** @description Those who have not answered. */
            readonly none: components["schemas"]["Count"];
        };
        /**
         * AnswerPath
         * @description Where an answer goes: an opinion to the cell when a cell spoke, to the committee directly managing it when a higher organisation did (R111).
         */
        readonly AnswerPath: {
            /** @description The organisation that will answer. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description The recipient to name in submitFeedback. */
            readonly recipient: components["schemas"]["FeedbackRecipient"];
        };
        /**
         * @description The roles that are assigned; `member` is everybody who takes part.
         * @enum {string}
         */
        readonly AssignableRole: "committeeMember" | "deputySecretary" | "secretary" | "admin" | "superior" | "office";
        /** @description Open list of the words of consent that were in use. 2026-11: “Tôi đồng ý để đồng chí hỗ trợ làm giúp tôi một việc đã chọn, trong tối đa 15 phút, khi tôi ngồi cùng. Trong thời gian đó, đồng chí hỗ trợ xem được thông tin cần cho việc này. Việc làm được ghi vào nhật ký truy cập với tên của cả hai đồng chí. Thông tin về sinh hoạt đảng là dữ liệu cá nhân nhạy cảm. Tôi có thể dừng bất cứ lúc nào bằng nút Kết thúc.” */
        readonly AssistedConsentText: string;
        /**
         * @description The words of consent in use; those of before are refused.
         * @enum {string}
         */
        readonly AssistedConsentTextAsked: "2026-11";
        /**
         * Phiên hỗ trợ
         * @description A quarter of an hour in which the helper does one task for the helped member, who sits beside and has consented.
         */
        readonly AssistedSession: {
            /** @description The assignment that it stands on. */
            readonly assignmentId: components["schemas"]["Id"];
            /** @description Which words of consent the helped member read. */
            readonly consentTextVersion: components["schemas"]["AssistedConsentText"];
            /** @description When it ended before that; null otherwise. */
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description When it ends by itself. */
            readonly expiresAt: components["schemas"]["Instant"];
            /** @description Đồng chí được hỗ trợ. */
            readonly helped: components["schemas"]["NamedMember"];
            /** @description Đồng chí hỗ trợ. */
            readonly helper: components["schemas"]["NamedMember"];
            /** @description The id of the session, to be sent as `Sotay-Assisted-Session`. */
            readonly id: components["schemas"]["Id"];
            /** @description When the consent was given and the code typed. */
            readonly startedAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["AssistedSessionState"];
            readonly task: components["schemas"]["AssistedTask"];
            /** @description Grows by one when it ends. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * AssistedSessionStart
         * @description The helped member has read the consent, says yes to it, and types the code themselves.
         */
        readonly AssistedSessionStart: {
            /** @description The current assignment, in which the caller is the helper. */
            readonly assignmentId: components["schemas"]["Id"];
            /**
             * Format: password
             * @description The support code of the helped member.
             */
            readonly code: string;
            /**
             * @description Said by the helped member, never preset.
             * @constant
             */
            readonly consentGiven: true;
            readonly consentTextVersion: components["schemas"]["AssistedConsentTextAsked"];
            readonly task: components["schemas"]["AssistedTaskAsked"];
        };
        /** @description Open list: open (đang hỗ trợ), done (đã làm xong việc), ended (đã kết thúc mà chưa làm việc nào). */
        readonly AssistedSessionState: string;
        /** @description Open list, each named as the operation that it opens once: acknowledgeMeeting (trả lời thông báo mời họp), submitAbsenceRequest (xin phép vắng họp), submitFeedback (đóng góp ý kiến), markAnnouncementRead (đọc thông báo). */
        readonly AssistedTask: string;
        /**
         * @description The tasks that a session can be started for.
         * @enum {string}
         */
        readonly AssistedTaskAsked: "acknowledgeMeeting" | "submitAbsenceRequest" | "submitFeedback" | "markAnnouncementRead";
        /**
         * Tệp đính kèm
         * @description A file that a member sends with an opinion or a correction. Seen by its author and, once it was sent, by those the opinion is addressed to and those who forwarded it, or by those who decide on the correction.
         */
        readonly Attachment: {
            /** @description When it was announced. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Names the attachment. */
            readonly id: components["schemas"]["Id"];
            /** @description What its extension says and its content was found to be. */
            readonly mediaType: string;
            /** @description The name on the disk of the sender, NFC. */
            readonly name: components["schemas"]["FileName"];
            readonly purpose: components["schemas"]["AttachmentPurpose"];
            /** @description Bytes at the server, from the beginning: where the upload goes on. */
            readonly receivedBytes: components["schemas"]["ByteCount"];
            /** @description Why it was refused; null in every other state. */
            readonly refusal: components["schemas"]["AttachmentRefusal"] | null;
            /** @description Bytes of the whole file. */
            readonly size: components["schemas"]["ByteCount"];
            readonly state: components["schemas"]["AttachmentState"];
        };
        /**
         * AttachmentCreate
         * @description A file to be sent, before its bytes.
         */
        readonly AttachmentCreate: {
            /** @description What the browser takes the file for, where it knows. */
            readonly mediaType?: string;
            /** @description The name on the disk of the sender, NFC. */
            readonly name: components["schemas"]["FileName"];
            readonly purpose: components["schemas"]["AttachmentPurposeAsked"];
            /**
             * Format: int32
             * @description Bytes of the whole file; a server may take less.
             */
            readonly size: number;
        };
        /** @description Open list: feedback (đóng góp ý kiến), correction (đề nghị chỉnh sửa). */
        readonly AttachmentPurpose: string;
        /**
         * @description What a file can be sent with.
         * @enum {string}
         */
        readonly AttachmentPurposeAsked: "feedback" | "correction";
        /**
         * AttachmentRefusal
         * @description Why a file was not taken.
         */
        readonly AttachmentRefusal: {
            readonly code: components["schemas"]["AttachmentRefusalCode"];
            /** @description What the reader can do, in Vietnamese. */
            readonly detail: string;
        };
        /** @description Open list: type-not-allowed (an extension that is not taken), content-mismatch (the content is not what the extension says), content-ambiguous (the content is of two types at once), content-harmful (macros, programs or more inside than an archive of its size may hold), content-protected (a password keeps it from being checked), secrecy-marked (bears a secrecy mark), malware-found (the scanner says so). */
        readonly AttachmentRefusalCode: string;
        /** @description Open list: receiving (đang nhận), pending (chờ kiểm tra: all bytes are there and of an allowed type), scanned (đã kiểm tra: the scanner, where the server has one, found nothing), available (đã gửi: scanned and sent), refused (bị từ chối). */
        readonly AttachmentState: string;
        /** @description What was done to what. Open list. */
        readonly AuditAction: string;
        /**
         * AuditActor
         * @description Who acted, in which role. All is null for a command on the server itself.
         */
        readonly AuditActor: {
            /**
             * Họ và tên
             * @description The name, for people of the own cell or within reach; otherwise null.
             */
            readonly fullName: components["schemas"]["Line"] | null;
            /** @description The member who acted. */
            readonly memberId: components["schemas"]["Id"] | null;
            /** @description Where that role was held. */
            readonly organization: components["schemas"]["OrganizationName"] | null;
            /** @description The role that was used. */
            readonly role: components["schemas"]["Role"] | null;
        };
        /**
         * AuditEntry
         * @description One entry of the append-only, hash-chained audit log.
         */
        readonly AuditEntry: {
            /** @description What was done to what. */
            readonly action: components["schemas"]["AuditAction"];
            /** @description Who did it. */
            readonly actor: components["schemas"]["AuditActor"];
            /** @description When it was done. */
            readonly at: components["schemas"]["Instant"];
            /** @description The names of the fields that were shown or changed, never their values. */
            readonly fields: components["schemas"]["AuditFields"];
            /** @description The id of the entry. */
            readonly id: components["schemas"]["Id"];
            /** @description Whose data it was; null when it was nobody's or that of several. */
            readonly memberId: components["schemas"]["Id"] | null;
            /**
             * Format: int64
             * @description Its place in the chain, from 1.
             */
            readonly number: number;
            /** @description The member for whom the actor did it in an assisted session; null otherwise. */
            readonly onBehalfOf: components["schemas"]["Id"] | null;
            /** @description The organisation that the data belonged to then, with its name today; null when it is gone. */
            readonly organization: components["schemas"]["OrganizationName"] | null;
            /** @description Why, where a purpose is asked for. */
            readonly purpose: components["schemas"]["AuditPurpose"];
            /** @description What else was acted on. */
            readonly subject: components["schemas"]["AuditSubject"] | null;
        };
        /**
         * AuditEntryPage
         * @description One page of the audit log.
         */
        readonly AuditEntryPage: {
            /** @description The entries of this page, latest first. */
            readonly items: readonly components["schemas"]["AuditEntry"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The names of the fields that were shown or changed, never their values. */
        readonly AuditFields: readonly string[];
        /** @description Why, where a purpose is asked for. Open list: the values of RevealPurpose. */
        readonly AuditPurpose: string | null;
        /**
         * AuditSubject
         * @description An object of the handbook.
         */
        readonly AuditSubject: {
            /** @description The id of that object. */
            readonly id: components["schemas"]["Id"];
            /** @description What it is, such as feedback. */
            readonly kind: string;
        };
        /**
         * Format: int32
         * @description A whole number of bytes, at most 25 MiB.
         */
        readonly ByteCount: number;
        /**
         * ConsentAsked
         * @description Which consent is missing, on 403 consent-required, or which text is in force, on 409 consent-text-changed.
         */
        readonly ConsentAsked: {
            /** @description The purpose to ask for. */
            readonly purpose: components["schemas"]["ConsentPurposeName"];
            /** @description The version of the text in force. */
            readonly textVersion: components["schemas"]["ConsentTextVersion"];
        };
        /** @description Open list: consent (the member is asked), law (the member is informed, and nothing is asked). Chosen by each deployment. */
        readonly ConsentBasis: string;
        /**
         * ConsentGiven
         * @description Consent to one purpose, to exactly the text that was shown.
         */
        readonly ConsentGiven: {
            readonly method: components["schemas"]["ConsentMethodAsked"];
            readonly purpose: components["schemas"]["ConsentPurposeAsked"];
            /**
             * @description The member says that they were told that the data are sensitive. Nothing else is taken.
             * @constant
             */
            readonly sensitiveNotice: true;
            /** @description The version of the text that was shown. */
            readonly textVersion: components["schemas"]["ConsentTextVersion"];
        };
        /** @description Open list: screen (đánh dấu trên màn hình), assisted (trên màn hình, có người hỗ trợ bên cạnh). */
        readonly ConsentMethod: string;
        /**
         * @description How consent is given. In an assisted session it is kept as `assisted` whatever is sent.
         * @enum {string}
         */
        readonly ConsentMethodAsked: "screen" | "assisted";
        /**
         * ConsentPurpose
         * @description What is asked, as the member must be told before (Luật 91/2025/QH15, art. 9): in plain words, with the kinds of data, who decides about them, and the rights.
         */
        readonly ConsentPurpose: {
            readonly basis: components["schemas"]["ConsentBasis"];
            readonly controller: components["schemas"]["Controller"];
            /** @description The kinds of data, in plain words. */
            readonly dataKinds: readonly components["schemas"]["Line"][];
            readonly purpose: components["schemas"]["ConsentPurposeName"];
            /** @description The rights of the member, in plain words. */
            readonly rights: readonly components["schemas"]["Line"][];
            /** @description That the data are sensitive and how they are guarded; the member must be told (decree art. 6). */
            readonly sensitiveNotice: components["schemas"]["Text"];
            /** @description What the data are used for, in plain words. */
            readonly text: components["schemas"]["Text"];
            /** @description The version of all these words. */
            readonly textVersion: components["schemas"]["ConsentTextVersion"];
            /** @description What it is about, in a few words. */
            readonly title: components["schemas"]["Line"];
            /** @description What follows when it is not given, or is withdrawn. */
            readonly whenWithdrawn: components["schemas"]["Text"];
        };
        /**
         * @description The purposes that consent can be given for.
         * @enum {string}
         */
        readonly ConsentPurposeAsked: "handbook" | "feedback" | "adoption";
        /**
         * ConsentPurposeList
         * @description Every purpose, in the order in which to ask.
         */
        readonly ConsentPurposeList: {
            /** @description The purposes, each to be asked on its own. */
            readonly items: readonly components["schemas"]["ConsentPurpose"][];
        };
        /** @description Open list: handbook (sử dụng Sổ tay với chín mục sơ lược), feedback (đóng góp ý kiến), adoption (ngày truy cập đầu và gần nhất). */
        readonly ConsentPurposeName: string;
        /**
         * ConsentRecord
         * @description Who consented to what, when and how. Append-only: a withdrawal adds its time, and nothing else ever changes.
         */
        readonly ConsentRecord: {
            /** @description As the text named it. */
            readonly controller: components["schemas"]["Controller"];
            /** @description The request that the withdrawal opened, so that what is held is dealt with; null where none was. */
            readonly dataRequestId: components["schemas"]["Id"] | null;
            /** @description When it was given. */
            readonly givenAt: components["schemas"]["Instant"];
            /** @description The id of the record. */
            readonly id: components["schemas"]["Id"];
            /** @description Who gave it. */
            readonly member: components["schemas"]["NamedMember"];
            readonly method: components["schemas"]["ConsentMethod"];
            readonly purpose: components["schemas"]["ConsentPurposeName"];
            /** @description Short code for the receipt. */
            readonly receiptCode: string;
            /** @description The member said that they were told that the data are sensitive; never false. */
            readonly sensitiveNotice: boolean;
            /** @description The text that was shown. */
            readonly text: components["schemas"]["Text"];
            /** @description The version of the text that was shown. */
            readonly textVersion: components["schemas"]["ConsentTextVersion"];
            /** @description The title of that text. */
            readonly title: components["schemas"]["Line"];
            /** @description Grows by one with the withdrawal. */
            readonly version: components["schemas"]["Count"];
            /** @description When it was withdrawn; null while it was not. */
            readonly withdrawnAt: components["schemas"]["Instant"] | null;
        };
        /** @description Open list: none (chưa đồng ý), given (đã đồng ý), withdrawn (đã rút lại), outdated (the text has changed since). */
        readonly ConsentState: string;
        /** @description The version of a text that is shown before consent is given. A text once consented to is kept under its version. */
        readonly ConsentTextVersion: string;
        /**
         * ContentsEntry
         * @description One line of the contents list, in reading order.
         */
        readonly ContentsEntry: {
            /**
             * Format: int32
             * @description 0 for the outermost.
             */
            readonly depth: number;
            /** @description The unit that the line leads to. */
            readonly id: components["schemas"]["UnitId"];
            readonly kind: components["schemas"]["UnitKind"];
            /** @description The heading as printed, such as "Điều 1. Phạm vi áp dụng". */
            readonly label: components["schemas"]["Title"];
        };
        /**
         * Bên kiểm soát dữ liệu cá nhân
         * @description The organisation that decides what the data are used for.
         */
        readonly Controller: {
            /** @description How to reach it about personal data. */
            readonly contact: components["schemas"]["Line"];
            /** @description The name of the organisation. */
            readonly name: components["schemas"]["Line"];
        };
        /**
         * @description approved (đồng ý) or rejected (không đồng ý).
         * @enum {string}
         */
        readonly CorrectionDecisionAsked: "approved" | "rejected";
        /** @description Open list: submitted (chờ xem xét), approved (đã đồng ý), rejected (không đồng ý), withdrawn (đã rút). */
        readonly CorrectionState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly CorrectionStateAsked: "submitted" | "approved" | "rejected" | "withdrawn";
        /**
         * Format: int32
         * @description A whole number from 0.
         */
        readonly Count: number;
        /** @description Opaque position in a list, bound to its filter and caller; null at the end. */
        readonly Cursor: string;
        /**
         * Yêu cầu về dữ liệu cá nhân
         * @description A right of a member over their own data (Luật 91/2025/QH15, art. 4), with the days of NĐ 356/2025/NĐ-CP, art. 5.
         */
        readonly DataRequest: {
            /** @description The day the answer is due: two working days after it was sent. */
            readonly answerDueOn: components["schemas"]["Day"];
            /** @description When it was accepted or refused; null until then. */
            readonly answeredAt: components["schemas"]["Instant"] | null;
            /** @description The name of who answered; null until then. */
            readonly answeredBy: components["schemas"]["Line"] | null;
            /** @description The cell of the member then. */
            readonly cell: components["schemas"]["OrganizationName"];
            /** @description When it was carried out; null until then. */
            readonly completedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who carried it out; null until then. */
            readonly completedBy: components["schemas"]["Line"] | null;
            /** @description The consent whose withdrawal opened it; null where the member sent it. */
            readonly consentId: components["schemas"]["Id"] | null;
            /** @description What the member wrote; null when nothing. */
            readonly details: components["schemas"]["Text"] | null;
            /** @description The day it must be carried out: 10 days after it was sent to access, provide and correct, 15 to withdraw, restrict and object, 20 to erase and 20 more when extended. */
            readonly executeDueOn: components["schemas"]["Day"];
            /** @description The time was extended, which can be done once, and to erase only. */
            readonly extended: boolean;
            /** @description Why it takes longer; null while the time was not extended. */
            readonly extensionReason: components["schemas"]["Text"] | null;
            /** @description The id of the request. */
            readonly id: components["schemas"]["Id"];
            readonly kind: components["schemas"]["DataRequestKind"];
            /** @description Whose data it is about. */
            readonly member: components["schemas"]["NamedMember"];
            /** @description What was done; null until then. */
            readonly outcome: components["schemas"]["Text"] | null;
            /** @description It waits for an answer or to be carried out, and the day for that is over. */
            readonly overdue: boolean;
            /** @description Why it was refused, or what goes with the acceptance; null when nothing was written. */
            readonly reason: components["schemas"]["Text"] | null;
            /** @description Short code for the receipt. */
            readonly receiptCode: string;
            readonly state: components["schemas"]["DataRequestState"];
            /** @description When it was sent. */
            readonly submittedAt: components["schemas"]["Instant"];
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * DataRequestAnswerPut
         * @description The answer, which the member reads. A refusal needs a reason.
         */
        readonly DataRequestAnswerPut: {
            readonly decision: components["schemas"]["DataRequestDecisionAsked"];
            /** @description Why it is refused, or what the member should know. */
            readonly reason?: components["schemas"]["Text"];
        };
        /**
         * DataRequestCompletionPut
         * @description What was done, which the member reads.
         */
        readonly DataRequestCompletionPut: {
            /** @description What was done. */
            readonly outcome: components["schemas"]["Text"];
        };
        /**
         * DataRequestCreate
         * @description A right that the member makes use of.
         */
        readonly DataRequestCreate: {
            /** @description What exactly; needed to correct, so that it can be compared. */
            readonly details?: components["schemas"]["Text"];
            readonly kind: components["schemas"]["DataRequestKindAsked"];
        };
        /**
         * @description What the answer says.
         * @enum {string}
         */
        readonly DataRequestDecisionAsked: "accepted" | "refused";
        /**
         * DataRequestExtensionPut
         * @description Why it takes longer, which the member reads.
         */
        readonly DataRequestExtensionPut: {
            /** @description Why it takes longer. */
            readonly reason: components["schemas"]["Text"];
        };
        /** @description Open list: access (xem), provide (cung cấp), correct (chỉnh sửa), withdraw (rút lại sự đồng ý), restrict (hạn chế xử lý), object (phản đối xử lý), erase (xóa). */
        readonly DataRequestKind: string;
        /**
         * @description The rights that can be asked for.
         * @enum {string}
         */
        readonly DataRequestKindAsked: "access" | "provide" | "correct" | "withdraw" | "restrict" | "object" | "erase";
        /**
         * DataRequestPage
         * @description One page of requests.
         */
        readonly DataRequestPage: {
            /** @description The requests of this page. */
            readonly items: readonly components["schemas"]["DataRequest"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Open list: submitted (đã gửi), accepted (đã chấp nhận), refused (từ chối), completed (đã thực hiện). */
        readonly DataRequestState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly DataRequestStateAsked: "submitted" | "accepted" | "refused" | "completed";
        /**
         * Format: date
         * @description Calendar day in Asia/Ho_Chi_Minh.
         */
        readonly Day: string;
        /**
         * Văn kiện - Tư liệu
         * @description What a document is. Its text is at `/documents/{documentId}/content`.
         */
        readonly Document: {
            readonly category: components["schemas"]["DocumentCategory"];
            /** @description SHA-256 of the canonical HTML. */
            readonly contentHash: string;
            /**
             * Mục lục
             * @description The contents list, made from the headings of the text.
             */
            readonly contents: readonly components["schemas"]["ContentsEntry"][];
            /** @description The id of the document. */
            readonly id: components["schemas"]["Id"];
            /** @description When this server took it in. */
            readonly importedAt: components["schemas"]["Instant"];
            /**
             * Nơi ban hành
             * @description The organisation that issued it, as printed; null when the text names none.
             */
            readonly issuer: components["schemas"]["Line"] | null;
            /**
             * Căn cứ
             * @description The lines that begin with Căn cứ, as printed.
             */
            readonly legalBases: readonly components["schemas"]["Title"][];
            /** @description What the reader of the structure was not sure of, for an editor. */
            readonly notes: readonly components["schemas"]["StructureNote"][];
            /**
             * Số, ký hiệu
             * @description As printed; null when the text has none.
             */
            readonly number: components["schemas"]["Line"] | null;
            /** @description The party organisation that keeps it here. */
            readonly organization: components["schemas"]["OrganizationName"];
            /**
             * Địa danh
             * @description The place printed beside the date; null when the text has none.
             */
            readonly place: components["schemas"]["Line"] | null;
            /**
             * Nơi nhận
             * @description The lines of Nơi nhận, as printed.
             */
            readonly recipients: readonly components["schemas"]["Title"][];
            readonly scope: components["schemas"]["DocumentScope"];
            /**
             * Ngày ban hành
             * @description The day of signing; null when the text has none.
             */
            readonly signedOn: components["schemas"]["Day"] | null;
            /**
             * Người ký
             * @description The official who signed, as published in the document.
             */
            readonly signer: components["schemas"]["Line"] | null;
            /**
             * Chức vụ người ký
             * @description The authority and office under which it was signed, as printed.
             */
            readonly signerTitle: components["schemas"]["Line"] | null;
            /**
             * Trích yếu
             * @description Trích yếu.
             */
            readonly title: components["schemas"]["Title"];
            readonly type: components["schemas"]["DocumentType"];
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /** @description Open list, the eight of Điều 3.2c: resolution, directive, regulation, conclusion, steeringDocument, guidance, material, news. */
        readonly DocumentCategory: string;
        /**
         * @description The categories that can be asked for.
         * @enum {string}
         */
        readonly DocumentCategoryAsked: "resolution" | "directive" | "regulation" | "conclusion" | "steeringDocument" | "guidance" | "material" | "news";
        /**
         * DocumentImport
         * @description The text of a document. Number, type, issuer, date, signer, recipients and structure are read from it.
         */
        readonly DocumentImport: {
            /** @description Taken from the type when absent. */
            readonly category?: components["schemas"]["DocumentCategoryAsked"];
            /** @description The name of the file that the text came from, with its extension. */
            readonly fileName: components["schemas"]["Line"];
            /** @description Which organisation keeps it; the caller's own when absent. */
            readonly organizationId?: components["schemas"]["Id"];
            readonly scope: components["schemas"]["DocumentScopeAsked"];
            /** @description UTF-8 text, as extracted. */
            readonly text: string;
        };
        /**
         * DocumentPage
         * @description One page of documents.
         */
        readonly DocumentPage: {
            /** @description The documents of this page. */
            readonly items: readonly components["schemas"]["DocumentSummary"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Open list: public (anyone), members (members of the organisation that keeps it and of those below). */
        readonly DocumentScope: string;
        /**
         * @description The scopes that can be given.
         * @enum {string}
         */
        readonly DocumentScopeAsked: "public" | "members";
        /**
         * DocumentSummary
         * @description A document in a list.
         */
        readonly DocumentSummary: {
            readonly category: components["schemas"]["DocumentCategory"];
            /** @description The id of the document. */
            readonly id: components["schemas"]["Id"];
            /** @description The organisation that issued it; null when the text names none. */
            readonly issuer: components["schemas"]["Line"] | null;
            /** @description Number and sign as printed; null when the text has none. */
            readonly number: components["schemas"]["Line"] | null;
            /** @description The party organisation that keeps it here. */
            readonly organization: components["schemas"]["OrganizationName"];
            readonly scope: components["schemas"]["DocumentScope"];
            /** @description The day of signing; null when the text has none. */
            readonly signedOn: components["schemas"]["Day"] | null;
            /** @description The trích yếu. */
            readonly title: components["schemas"]["Title"];
            readonly type: components["schemas"]["DocumentType"];
        };
        /** @description Open list. What the document calls itself: resolution (nghị quyết), directive (chỉ thị), regulation (quy định), decision (quyết định), conclusion (kết luận), rules (quy chế), guidance (hướng dẫn), announcement (thông báo), report (báo cáo), plan (kế hoạch), program (chương trình), submission (tờ trình), officialLetter (công văn), minutes (biên bản), scheme (đề án), option (phương án), invitation (giấy mời), other. */
        readonly DocumentType: string;
        /** @description Open list: approveAccounts (of a deputy secretary: approves accounts of the cell), decideAbsences (of a committee member: decides on absence requests). */
        readonly Duty: string;
        /**
         * @description What may be handed over: approveAccounts to a deputy secretary, decideAbsences to a committee member.
         * @enum {string}
         */
        readonly DutyAsked: "approveAccounts" | "decideAbsences";
        /** @description Position of an event; later ones are greater. A client keeps and returns it, and reads nothing from it. */
        readonly EventId: string;
        /**
         * EventPage
         * @description Events, oldest first.
         */
        readonly EventPage: {
            /** @description The events, oldest first. */
            readonly items: readonly components["schemas"]["HandbookEvent"][];
            /** @description Where to go on. Ask again at once while `items` is full. */
            readonly lastEventId: components["schemas"]["EventId"];
            /** @description The events after the one at hand are gone (after 24 hours). Read everything again. */
            readonly reset: boolean;
        };
        /** @description Open list. The part before the dot is the kind of object that `objectId` names. `meeting.answered` goes to who answered and to those who prepare the meeting; `role.…` to the member concerned and to those who grant roles there. */
        readonly EventType: string;
        /**
         * Đóng góp ý kiến
         * @description An opinion, named, seen by its author, by those it is addressed to (R111) and by those who forwarded it.
         */
        readonly Feedback: {
            /** @description When the latest answer was given; null until then. */
            readonly answeredAt: components["schemas"]["Instant"] | null;
            /** @description Đồng chí hỗ trợ, who sent it in an assisted session; null when the author did it alone. */
            readonly assistedBy: components["schemas"]["NamedMember"] | null;
            /** @description The files sent with it. */
            readonly attachments: readonly components["schemas"]["Attachment"][];
            /** @description The member who sent it. Opinions are never anonymous. */
            readonly author: components["schemas"]["NamedMember"];
            /** @description The opinion in full. */
            readonly body: components["schemas"]["Text"];
            /** @description When the answer is due: 30 working days from a cell, 60 from a committee, 90 from the Centre, counted from when it was sent or forwarded there. */
            readonly dueAt: components["schemas"]["Instant"];
            /** @description The organisation that answers has extended its time, which it may do once. */
            readonly extended: boolean;
            /** @description The id of the opinion. */
            readonly id: components["schemas"]["Id"];
            readonly kind: components["schemas"]["FeedbackKind"];
            /** @description It waits for an answer that was due before now, by the clock of the server. */
            readonly overdue: boolean;
            /** @description Short code for the receipt. */
            readonly receiptCode: string;
            /** @description When the organisation that answers took it in; null until then. */
            readonly receivedAt: components["schemas"]["Instant"] | null;
            /** @description Whom the author wrote to. */
            readonly recipient: components["schemas"]["FeedbackRecipient"];
            /** @description The organisation that answers; another one after it was forwarded. */
            readonly recipientOrganization: components["schemas"]["OrganizationName"];
            /** @description Answers and further words, oldest first. */
            readonly replies: readonly components["schemas"]["FeedbackReply"][];
            readonly state: components["schemas"]["FeedbackState"];
            /** @description What the recipients did with it besides answering, oldest first. */
            readonly steps: readonly components["schemas"]["FeedbackStep"][];
            /** @description What it is about, in one line. */
            readonly subject: components["schemas"]["Line"];
            /** @description When it was sent. */
            readonly submittedAt: components["schemas"]["Instant"];
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * @description sent (my own), received (addressed to an organisation that I answer for) or forwarded (by that organisation, to a committee above).
         * @enum {string}
         */
        readonly FeedbackBox: "sent" | "received" | "forwarded";
        /**
         * FeedbackCreate
         * @description An opinion to the cell or to the committee directly managing it.
         */
        readonly FeedbackCreate: {
            /** @description Files of the author, received whole and sent with nothing yet; their check may still be under way. */
            readonly attachmentIds?: readonly components["schemas"]["Id"][];
            /** @description The opinion in full. */
            readonly body: components["schemas"]["Text"];
            readonly kind: components["schemas"]["FeedbackKindAsked"];
            readonly recipient: components["schemas"]["FeedbackRecipientAsked"];
            /** @description What it is about, in one line. */
            readonly subject: components["schemas"]["Line"];
        };
        /**
         * FeedbackExtensionPut
         * @description More time for an answer.
         */
        readonly FeedbackExtensionPut: {
            /** @description Why the answer needs more time; the author reads it. */
            readonly reason: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description Working days after the day the answer is due now, at most those that this level has for an answer.
             */
            readonly workingDays: number;
        };
        /**
         * FeedbackForward
         * @description A forwarding to the superior committee.
         */
        readonly FeedbackForward: {
            /** @description Why it is forwarded, for the superior committee and the author. */
            readonly note?: components["schemas"]["Text"];
        };
        /** @description Open list: suggestion (góp ý), report (phản ánh), proposal (đề xuất), question (câu hỏi). */
        readonly FeedbackKind: string;
        /**
         * @description The kinds that can be sent.
         * @enum {string}
         */
        readonly FeedbackKindAsked: "suggestion" | "report" | "proposal" | "question";
        /**
         * @description latest (the last sent first) or due (those that wait for an answer first, the longest overdue first of all; then the others).
         * @enum {string}
         */
        readonly FeedbackOrder: "latest" | "due";
        /**
         * FeedbackPage
         * @description One page of opinions.
         */
        readonly FeedbackPage: {
            /** @description The opinions of this page, in the order asked for. */
            readonly items: readonly components["schemas"]["Feedback"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Open list: cell (chi bộ), managingCommittee (cấp ủy quản lý trực tiếp). */
        readonly FeedbackRecipient: string;
        /**
         * @description Who can be written to.
         * @enum {string}
         */
        readonly FeedbackRecipientAsked: "cell" | "managingCommittee";
        /**
         * FeedbackReply
         * @description An answer of the recipient, or a further word of the author.
         */
        readonly FeedbackReply: {
            /** @description When it was written. */
            readonly at: components["schemas"]["Instant"];
            /** @description The words. */
            readonly body: components["schemas"]["Text"];
            /** @description Who wrote it. */
            readonly from: components["schemas"]["NamedMember"];
            /** @description True when the author of the opinion wrote it. */
            readonly fromAuthor: boolean;
            /** @description The id of the reply. */
            readonly id: components["schemas"]["Id"];
        };
        /**
         * FeedbackReplyCreate
         * @description An answer of the recipient makes the opinion answered; a further word of the author makes it received again.
         */
        readonly FeedbackReplyCreate: {
            /** @description The words. */
            readonly body: components["schemas"]["Text"];
            /** @description The version that the writer has read. When it is given and there is a newer one, nothing is written (409). */
            readonly readVersion?: components["schemas"]["Count"];
        };
        /** @description Open list (domain 3.4.5): submitted (đã gửi), received (đã tiếp nhận), forwarded (đã chuyển cấp trên), answered (đã trả lời), closed (đã đóng). */
        readonly FeedbackState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly FeedbackStateAsked: "submitted" | "received" | "forwarded" | "answered" | "closed";
        /**
         * FeedbackStep
         * @description What an organisation did with an opinion, besides answering it.
         */
        readonly FeedbackStep: {
            /** @description When it was done. */
            readonly at: components["schemas"]["Instant"];
            /** @description Who did it. */
            readonly by: components["schemas"]["NamedMember"];
            /** @description The new day the answer is due; null where it stayed. */
            readonly dueAt: components["schemas"]["Instant"] | null;
            /** @description The id of the step. */
            readonly id: components["schemas"]["Id"];
            readonly kind: components["schemas"]["FeedbackStepKind"];
            /** @description The reason of an extension or the words that went with a forwarding; null where nothing was written. */
            readonly note: components["schemas"]["Text"] | null;
            /** @description For which organisation. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description Where it was forwarded; null for every other kind. */
            readonly toOrganization: components["schemas"]["OrganizationName"] | null;
        };
        /** @description Open list: received (đã tiếp nhận), forwarded (đã chuyển cấp trên), extended (đã gia hạn), closed (đã đóng). */
        readonly FeedbackStepKind: string;
        /**
         * FieldError
         * @description What is wrong with one field.
         */
        readonly FieldError: {
            /** @description Stable key, kebab-case. */
            readonly code: string;
            /** @description What is wrong with this field, in Vietnamese. */
            readonly detail: string;
            /** @description JSON pointer into the body (`/body/…`), or `/query/name`, `/path/name`, `/header/name`. */
            readonly pointer: string;
        };
        /** @description The name of a file, NFC, without folders; with one of the extensions pdf, docx, xlsx, jpg, jpeg, png, webp, txt. */
        readonly FileName: string;
        /**
         * Giới tính
         * @description Open list: male (Nam), female (Nữ).
         */
        readonly Gender: string;
        /**
         * @description male (Nam) or female (Nữ).
         * @enum {string}
         */
        readonly GenderAsked: "male" | "female";
        /**
         * HandbookEvent
         * @description That something happened to an object. Ids only; what it is now is read where the object is.
         */
        readonly HandbookEvent: {
            /** @description Position of this event. */
            readonly id: components["schemas"]["EventId"];
            /** @description The object that it happened to. */
            readonly objectId: components["schemas"]["Id"];
            /** @description When it took effect. */
            readonly occurredAt: components["schemas"]["Instant"];
            /** @description The organisation that the object belongs to or is addressed to. */
            readonly organizationId: components["schemas"]["Id"];
            readonly type: components["schemas"]["EventType"];
        };
        /**
         * Format: uuid
         * @description A UUIDv7.
         */
        readonly Id: string;
        /**
         * Format: date-time
         * @description RFC 3339 instant with offset.
         */
        readonly Instant: string;
        /** @description One line of text, NFC. */
        readonly Line: string;
        /**
         * @description The fields that are masked elsewhere.
         * @enum {string}
         */
        readonly MaskedFieldAsked: "birthDate" | "partyCardNumber" | "citizenId" | "phone";
        /**
         * Match
         * @description One place where the words stand.
         */
        readonly Match: {
            /** @description One past the last character, in UTF-16 units. */
            readonly end: components["schemas"]["Count"];
            /** @description True when the diacritics agree. */
            readonly exact: boolean;
            /** @description The words with their surroundings. */
            readonly excerpt: components["schemas"]["Title"];
            /** @description Such as "Điều 5, khoản 5". */
            readonly label: components["schemas"]["Title"];
            /** @description First character of the words in `excerpt`, in UTF-16 units. */
            readonly start: components["schemas"]["Count"];
            /** @description The innermost unit with an id; null before the first. */
            readonly unitId: components["schemas"]["UnitId"] | null;
        };
        /**
         * MatchList
         * @description Where the words stand in the text, exact diacritics first.
         */
        readonly MatchList: {
            /** @description The first 200 places. */
            readonly items: readonly components["schemas"]["Match"][];
            /** @description The words that were looked for, as sent. */
            readonly query: components["schemas"]["Line"];
            /** @description How many places there are in all, also beyond the 200 that are listed. */
            readonly total: components["schemas"]["Count"];
        };
        /**
         * Kỳ sinh hoạt
         * @description A meeting, its notice, and the caller's own answer to it. Always in person (domain R016).
         */
        readonly Meeting: {
            /**
             * Hạn gửi xin phép vắng
             * @description Until when a request to be absent is in time; null when not said.
             */
            readonly absenceDeadlineAt: components["schemas"]["Instant"] | null;
            /** @description What will be dealt with, in order. */
            readonly agenda: components["schemas"]["Agenda"];
            /** @description Null for those who do not prepare the meeting. */
            readonly answerCounts: components["schemas"]["AnswerCounts"] | null;
            /**
             * Thành phần
             * @description Who is asked to come, in words; null when not said.
             */
            readonly attendees: components["schemas"]["Line"] | null;
            /**
             * Chủ trì
             * @description The name of who chairs; null when not said.
             */
            readonly chair: components["schemas"]["Line"] | null;
            /**
             * Tài liệu họp chi bộ
             * @description What to read before the meeting.
             */
            readonly documents: readonly components["schemas"]["MeetingDocument"][];
            /** @description One day before the start (42-HD/BTCTW). */
            readonly documentsDueAt: components["schemas"]["Instant"];
            /**
             * Dự kiến kết thúc
             * @description When it is expected to end; null when not said.
             */
            readonly endsAt: components["schemas"]["Instant"] | null;
            /**
             * Khách mời
             * @description The names of guests from outside the cell.
             */
            readonly guests: readonly components["schemas"]["Line"][];
            /** @description The id of the meeting. */
            readonly id: components["schemas"]["Id"];
            /**
             * @description The handbook supports the in-person meeting and never replaces it.
             * @constant
             */
            readonly inPerson: true;
            readonly kind: components["schemas"]["MeetingKind"];
            /**
             * Thư ký
             * @description The name of who takes the minutes; null when not said.
             */
            readonly meetingSecretary: components["schemas"]["Line"] | null;
            /** @description The caller's own answer; null when the caller is not invited. */
            readonly myAnswer: components["schemas"]["MyAnswer"] | null;
            /** @description When the latest notice was sent; null before the first. */
            readonly noticeSentAt: components["schemas"]["Instant"] | null;
            /** @description 0 before the first notice. */
            readonly noticeVersion: components["schemas"]["Count"];
            /** @description The organisation that meets. */
            readonly organization: components["schemas"]["OrganizationName"];
            /**
             * Kỳ sinh hoạt
             * @description The month that the meeting counts for, also when it is held in another.
             */
            readonly period: components["schemas"]["Month"];
            /**
             * Địa điểm
             * @description Where to come; null in a draft without a place.
             */
            readonly place: components["schemas"]["Line"] | null;
            /**
             * Người trình bày
             * @description The name of who presents the theme; null when not said.
             */
            readonly presenter: components["schemas"]["Line"] | null;
            /** @description Two days after the start. */
            readonly reportDueAt: components["schemas"]["Instant"];
            /**
             * Thời gian bắt đầu
             * @description When it begins.
             */
            readonly startsAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["MeetingState"];
            /** @description Why it was postponed or cancelled. */
            readonly stateReason: components["schemas"]["Line"] | null;
            /** @description How the meeting is called in lists. */
            readonly title: components["schemas"]["Line"];
            /**
             * Chuyên đề
             * @description The theme of a thematic meeting; null for the other kinds.
             */
            readonly topic: components["schemas"]["Line"] | null;
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * MeetingCreate
         * @description A draft. Time, place and agenda may still be missing; the notice needs them.
         */
        readonly MeetingCreate: {
            /** @description Until when a request to be absent is in time; before `startsAt`. */
            readonly absenceDeadlineAt?: components["schemas"]["Instant"];
            /** @description What will be dealt with, in order. */
            readonly agenda?: components["schemas"]["Agenda"];
            /** @description Who is asked to come, in words such as "Toàn thể đảng viên của chi bộ". */
            readonly attendees?: components["schemas"]["Line"];
            /** @description The name of who chairs. */
            readonly chair?: components["schemas"]["Line"];
            /** @description Documents to read before the meeting. */
            readonly documentIds?: readonly components["schemas"]["Id"][];
            /** @description When it is expected to end; after `startsAt`. */
            readonly endsAt?: components["schemas"]["Instant"];
            /** @description The names of guests from outside the cell. */
            readonly guests?: readonly components["schemas"]["Line"][];
            readonly kind: components["schemas"]["MeetingKindAsked"];
            /** @description The name of who takes the minutes. */
            readonly meetingSecretary?: components["schemas"]["Line"];
            /** @description The organisation that meets. */
            readonly organizationId: components["schemas"]["Id"];
            /** @description The month that the meeting counts for. */
            readonly period: components["schemas"]["Month"];
            /** @description Where to come. */
            readonly place?: components["schemas"]["Line"];
            /** @description The name of who presents the theme. */
            readonly presenter?: components["schemas"]["Line"];
            /** @description When it begins. */
            readonly startsAt: components["schemas"]["Instant"];
            /** @description How the meeting is called in lists. */
            readonly title: components["schemas"]["Line"];
            /** @description The theme of a thematic meeting. */
            readonly topic?: components["schemas"]["Line"];
        };
        /**
         * MeetingDocument
         * @description A document to read for a meeting.
         */
        readonly MeetingDocument: {
            /** @description The document; read it with `getDocument`. */
            readonly documentId: components["schemas"]["Id"];
            /** @description Its trích yếu. */
            readonly title: components["schemas"]["Title"];
        };
        /** @description Open list: cellCommittee (sinh hoạt chi ủy), cellRegular (sinh hoạt chi bộ thường kỳ), cellThematic (sinh hoạt chuyên đề), committee (sinh hoạt cấp ủy). */
        readonly MeetingKind: string;
        /**
         * @description The kinds of meeting that can be created.
         * @enum {string}
         */
        readonly MeetingKindAsked: "cellCommittee" | "cellRegular" | "cellThematic" | "committee";
        /**
         * MeetingPage
         * @description One page of meetings.
         */
        readonly MeetingPage: {
            /** @description The meetings of this page, latest start first. */
            readonly items: readonly components["schemas"]["Meeting"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * MeetingPatch
         * @description Only the fields that change. `state` postpones or cancels, and then `stateReason` says why. After a notice, a change of time or place needs a new notice.
         */
        readonly MeetingPatch: {
            /** @description Until when a request to be absent is in time; null takes it away. */
            readonly absenceDeadlineAt?: components["schemas"]["Instant"] | null;
            /** @description The whole agenda anew. */
            readonly agenda?: components["schemas"]["Agenda"];
            /** @description Who is asked to come, in words; null takes it away. */
            readonly attendees?: components["schemas"]["Line"] | null;
            /** @description The name of who chairs; null takes it away. */
            readonly chair?: components["schemas"]["Line"] | null;
            /** @description The whole list of documents anew. */
            readonly documentIds?: readonly components["schemas"]["Id"][];
            /** @description When it is expected to end; null takes it away. */
            readonly endsAt?: components["schemas"]["Instant"] | null;
            /** @description The whole list of guests anew. */
            readonly guests?: readonly components["schemas"]["Line"][];
            /** @description The name of who takes the minutes; null takes it away. */
            readonly meetingSecretary?: components["schemas"]["Line"] | null;
            /** @description The month that the meeting counts for. */
            readonly period?: components["schemas"]["Month"];
            /** @description Where to come; null takes it away. */
            readonly place?: components["schemas"]["Line"] | null;
            /** @description The name of who presents the theme; null takes it away. */
            readonly presenter?: components["schemas"]["Line"] | null;
            /** @description When it begins. */
            readonly startsAt?: components["schemas"]["Instant"];
            readonly state?: components["schemas"]["MeetingSideState"];
            /** @description Why the meeting is postponed or cancelled; all who are invited read it. */
            readonly stateReason?: components["schemas"]["Line"];
            /** @description How the meeting is called in lists. */
            readonly title?: components["schemas"]["Line"];
            /** @description The theme of a thematic meeting; null takes it away. */
            readonly topic?: components["schemas"]["Line"] | null;
        };
        /**
         * @description postponed (hoãn) or cancelled (hủy).
         * @enum {string}
         */
        readonly MeetingSideState: "postponed" | "cancelled";
        /** @description Open list (domain 3.4.3): draft, notified, held, minuted, reported, postponed, cancelled. */
        readonly MeetingState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly MeetingStateAsked: "draft" | "notified" | "held" | "minuted" | "reported" | "postponed" | "cancelled";
        /**
         * MemberPage
         * @description One page of members.
         */
        readonly MemberPage: {
            /** @description The members of this page, by given name. */
            readonly items: readonly components["schemas"]["MemberSummary"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * Sơ lược đảng viên
         * @description The nine fields of Regulation 339-QĐ/TW, Điều 3.2a, with the state they are in. Three are null by rule for some members: a probationary member has no official date and no card; some members have no phone.
         */
        readonly MemberProfile: {
            readonly activityState: components["schemas"]["ActivityState"];
            /**
             * Ngày vào Đảng
             * @description The day of admission to the Party.
             */
            readonly admissionDate: components["schemas"]["Day"];
            /** @description The day the record was last brought in line with its source. */
            readonly asOf: components["schemas"]["Day"];
            /**
             * Ngày, tháng, năm sinh
             * @description Old records may know only the year.
             */
            readonly birthDate: {
                /** @description The full date; null when only the year is known, or for others than the member. */
                readonly date: components["schemas"]["Day"] | null;
                /**
                 * Format: int32
                 * @description The year of birth.
                 */
                readonly year: number;
            };
            /**
             * Số định danh công dân
             * @description Always masked here.
             */
            readonly citizenId: string;
            /**
             * Chi bộ đang sinh hoạt đảng
             * @description The cell where the member takes part now, which may be another than the official one.
             */
            readonly currentCell: components["schemas"]["OrganizationName"];
            /** @description The last day of an exemption that has an end (domain 3.3: every one for another reason than age or health); null for one without an end and for members who are not exempt. */
            readonly exemptUntil: components["schemas"]["Day"] | null;
            /**
             * Họ và tên
             * @description As written in the member record.
             */
            readonly fullName: components["schemas"]["Line"];
            readonly gender: components["schemas"]["Gender"];
            /** @description The id of the member. Never the citizen ID. */
            readonly id: components["schemas"]["Id"];
            /**
             * Ngày chính thức
             * @description The day of becoming an official member; null for a probationary member.
             */
            readonly officialDate: components["schemas"]["Day"] | null;
            /**
             * Số thẻ đảng viên
             * @description Always masked here. A card of 347-QĐ/TW is the citizen ID, so both have one mask.
             */
            readonly partyCardNumber: string | null;
            /**
             * Số điện thoại
             * @description Always masked here.
             */
            readonly phone: string | null;
            /** @description Where the record comes from: sync (the member database) or self (the member). Open list. */
            readonly source: string;
            readonly standing: components["schemas"]["Standing"];
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * MemberReveal
         * @description Which fields to show and why.
         */
        readonly MemberReveal: {
            /** @description No more than the purpose needs. */
            readonly fields: readonly components["schemas"]["MaskedFieldAsked"][];
            readonly purpose: components["schemas"]["RevealPurpose"];
        };
        /**
         * MemberSummary
         * @description A member in a list.
         */
        readonly MemberSummary: {
            /**
             * Chi bộ đang sinh hoạt đảng
             * @description The cell of the official membership.
             */
            readonly currentCell: components["schemas"]["OrganizationName"];
            /**
             * Họ và tên
             * @description As written in the member record.
             */
            readonly fullName: components["schemas"]["Line"];
            /** @description The id of the member. */
            readonly id: components["schemas"]["Id"];
        };
        /** @description Month, yyyy-mm. */
        readonly Month: string;
        /**
         * MyAnswer
         * @description What the caller has answered to the notice.
         */
        readonly MyAnswer: {
            /** @description The caller's latest absence request; null when there is none. */
            readonly absenceRequest: components["schemas"]["AbsenceRequest"] | null;
            /** @description The notice version that was answered; 0 for none. */
            readonly acknowledgedVersion: components["schemas"]["Count"];
            readonly acknowledgement: components["schemas"]["Acknowledgement"];
        };
        /**
         * MyConsent
         * @description Where the member stands with one purpose.
         */
        readonly MyConsent: {
            /** @description Every record of the purpose, latest first. */
            readonly history: readonly components["schemas"]["ConsentRecord"][];
            readonly purpose: components["schemas"]["ConsentPurposeName"];
            readonly state: components["schemas"]["ConsentState"];
        };
        /**
         * MyConsentList
         * @description The consents of the signed-in member, in the order of the purposes.
         */
        readonly MyConsentList: {
            /** @description One for each purpose, also where nothing was given. */
            readonly items: readonly components["schemas"]["MyConsent"][];
        };
        /**
         * MyData
         * @description Everything that is held about the signed-in member, in one document (the right to be provided, art. 4). Never store or cache it.
         */
        readonly MyData: {
            /** @description Requests to be absent, latest first. */
            readonly absenceRequests: readonly components["schemas"]["AbsenceRequest"][];
            /** @description Who saw or changed these data, latest first. */
            readonly accesses: readonly components["schemas"]["Access"][];
            /** @description The accounts with their days of use. */
            readonly accounts: readonly components["schemas"]["Account"][];
            /** @description Announcements that the member opened, latest first. */
            readonly announcementsRead: readonly components["schemas"]["MyDataReading"][];
            /** @description Sessions in which the member helped or was helped, latest first. */
            readonly assistedSessions: readonly components["schemas"]["AssistedSession"][];
            /** @description Every consent, latest first. */
            readonly consents: readonly components["schemas"]["ConsentRecord"][];
            /** @description The numbers in these corrections, unmasked. */
            readonly correctedNumbers: readonly components["schemas"]["MyDataCorrectedNumbers"][];
            /** @description Requests about the own data, latest first. */
            readonly dataRequests: readonly components["schemas"]["DataRequest"][];
            /** @description When the document was made. */
            readonly madeAt: components["schemas"]["Instant"];
            /** @description Meetings that the member was invited to, latest first. */
            readonly meetings: readonly components["schemas"]["MyDataMeeting"][];
            /** @description Where the member takes or took part, latest first. */
            readonly memberships: readonly components["schemas"]["MyDataMembership"][];
            /** @description What the member wrote or decided in an office, latest first; not the data of others. */
            readonly officialActs: readonly components["schemas"]["MyDataAct"][];
            /** @description Opinions of the member with their files and replies, latest first. */
            readonly opinions: readonly components["schemas"]["Feedback"][];
            readonly profile: components["schemas"]["MyDataProfile"];
            /** @description Corrections that the member asked for, latest first. */
            readonly profileCorrections: readonly components["schemas"]["ProfileCorrection"][];
            /** @description What approved corrections changed in the record, latest first. */
            readonly profileHistory: readonly components["schemas"]["ProfileHistoryEntry"][];
            /** @description Roles held besides that of a member, latest first. */
            readonly roles: readonly components["schemas"]["MyDataRole"][];
            /** @description Assignments in which the member helps or is helped, latest first. */
            readonly supportAssignments: readonly components["schemas"]["SupportAssignment"][];
        };
        /**
         * MyDataAct
         * @description Something that the member wrote or decided in an office.
         */
        readonly MyDataAct: {
            /** @description When it was done. */
            readonly at: components["schemas"]["Instant"];
            /** @description What was done, such as feedback.answered. */
            readonly kind: string;
            /** @description What it was done to. */
            readonly objectId: components["schemas"]["Id"];
            /** @description The words of the member; null where there are none. */
            readonly text: components["schemas"]["Text"] | null;
        };
        /**
         * MyDataCorrectedNumbers
         * @description The card, citizen ID and phone number of one correction, as the record had them and as the member asked for them.
         */
        readonly MyDataCorrectedNumbers: {
            /** @description The values that the member asked for. */
            readonly after: components["schemas"]["RevealedValues"];
            /** @description The values that the record had. */
            readonly before: components["schemas"]["RevealedValues"];
            /** @description The correction. */
            readonly correctionId: components["schemas"]["Id"];
        };
        /**
         * MyDataMeeting
         * @description An invitation to a meeting.
         */
        readonly MyDataMeeting: {
            /** @description The meeting. */
            readonly meetingId: components["schemas"]["Id"];
            /** @description When it begins. */
            readonly startsAt: components["schemas"]["Instant"];
            /** @description What the meeting is called. */
            readonly title: components["schemas"]["Line"];
            /** @description The member said that they will attend. */
            readonly willAttend: boolean;
        };
        /**
         * MyDataMembership
         * @description A time in a cell.
         */
        readonly MyDataMembership: {
            /** @description The first day. */
            readonly from: components["schemas"]["Day"];
            /** @description official (chính thức) or temporary (tạm thời). */
            readonly kind: string;
            /** @description The cell. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description The day on which it had ended; null while it holds. */
            readonly to: components["schemas"]["Day"] | null;
        };
        /**
         * MyDataProfile
         * @description The nine fields, unmasked, and the state they are in.
         */
        readonly MyDataProfile: {
            readonly activityState: components["schemas"]["ActivityState"];
            /** @description The day of admission to the Party. */
            readonly admissionDate: components["schemas"]["Day"];
            /** @description The day the record was last brought in line with its source. */
            readonly asOf: components["schemas"]["Day"];
            /** @description The full date; null when only the year is known. */
            readonly birthDate: components["schemas"]["Day"] | null;
            /**
             * Format: int32
             * @description The year of birth.
             */
            readonly birthYear: number;
            /** @description Số định danh công dân. */
            readonly citizenId: string;
            /** @description The cell of the official membership. */
            readonly currentCell: components["schemas"]["OrganizationName"];
            /** @description The last day of an exemption that has an end; otherwise null. */
            readonly exemptUntil: components["schemas"]["Day"] | null;
            /** @description As written in the member record. */
            readonly fullName: components["schemas"]["Line"];
            readonly gender: components["schemas"]["Gender"];
            /** @description The id of the member. */
            readonly id: components["schemas"]["Id"];
            /** @description The day of becoming an official member; null for a probationary member. */
            readonly officialDate: components["schemas"]["Day"] | null;
            /** @description Số thẻ đảng viên; null when the member has none. */
            readonly partyCardNumber: string | null;
            /** @description The number as it is stored (E.164); null when the member has none. */
            readonly phone: string | null;
            /** @description Where the record comes from: sync (the member database) or self (the member). */
            readonly source: string;
            readonly standing: components["schemas"]["Standing"];
        };
        /**
         * MyDataReading
         * @description An announcement that was opened.
         */
        readonly MyDataReading: {
            /** @description The announcement. */
            readonly announcementId: components["schemas"]["Id"];
            /** @description When it was first opened. */
            readonly readAt: components["schemas"]["Instant"];
            /** @description What it is called. */
            readonly title: components["schemas"]["Line"];
        };
        /**
         * MyDataRole
         * @description A role that was assigned.
         */
        readonly MyDataRole: {
            /** @description Số, ký hiệu of the document that it rests on; null where none was given. */
            readonly basisDocument: components["schemas"]["Line"] | null;
            /** @description What was handed over besides what the role opens by itself. */
            readonly duties: readonly components["schemas"]["Duty"][];
            /** @description Why it was ended before its day; null otherwise. */
            readonly endReason: components["schemas"]["Line"] | null;
            /** @description The first day. */
            readonly from: components["schemas"]["Day"];
            /** @description When it was granted; null for what is older than the record of it. */
            readonly grantedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who granted it; null for what was set up on the server itself. */
            readonly grantedBy: components["schemas"]["Line"] | null;
            /** @description Where it holds. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description The role. */
            readonly role: components["schemas"]["Role"];
            readonly scope: components["schemas"]["RoleScope"];
            /** @description The day on which it had ended; null while it holds. */
            readonly to: components["schemas"]["Day"] | null;
        };
        /**
         * NamedMember
         * @description A member by id, with the name.
         */
        readonly NamedMember: {
            /** @description The full name, never masked inside the own cell. */
            readonly fullName: components["schemas"]["Line"];
            /** @description The id of the member. */
            readonly id: components["schemas"]["Id"];
        };
        /**
         * Organization
         * @description A party organisation as it is on the day asked for. Names, kinds and levels are data with validity dates (domain 3.1).
         */
        readonly Organization: {
            /** @description Official code M1.M2.M3.M4.M5, where known. */
            readonly code: string | null;
            /** @description False for a cell of fewer than nine official members, which has no chi ủy. */
            readonly hasCellCommittee: boolean;
            /** @description The id of the organisation; it stays over changes of name and level. */
            readonly id: components["schemas"]["Id"];
            readonly level: components["schemas"]["OrganizationLevel"];
            /**
             * Tổ chức đảng
             * @description The full name on the day asked for.
             */
            readonly name: components["schemas"]["Line"];
            /** @description The organisation directly above; null at the top of what this server keeps. */
            readonly parentId: components["schemas"]["Id"] | null;
            /** @description What kind of unit it is in plain Vietnamese, such as "chi bộ" or "đảng bộ xã". */
            readonly unitKind: components["schemas"]["Line"];
            /** @description The first day of this name, kind and level. */
            readonly validFrom: components["schemas"]["Day"];
            /** @description The first day on which they no longer hold; null while they do. */
            readonly validTo: components["schemas"]["Day"] | null;
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /** @description Open list of level ids (domain 3.1): central, centralDirect, aboveGrassroots, grassrootsOrg, grassrootsCell, departmental, subordinateCell, group. */
        readonly OrganizationLevel: string;
        /**
         * OrganizationName
         * @description An organisation by id, with its name today.
         */
        readonly OrganizationName: {
            /** @description The id of the organisation. */
            readonly id: components["schemas"]["Id"];
            /**
             * Tổ chức đảng
             * @description Its name today, in full.
             */
            readonly name: components["schemas"]["Line"];
        };
        /**
         * OrganizationPage
         * @description One page of organisations, in tree order.
         */
        readonly OrganizationPage: {
            /** @description The organisations of this page. */
            readonly items: readonly components["schemas"]["Organization"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * Problem
         * @description RFC 9457 problem details. `code` is the stable key; `detail` tells the reader, in Vietnamese, what to do.
         */
        readonly Problem: {
            /** @description Stable key, kebab-case. */
            readonly code: string;
            readonly consent?: components["schemas"]["ConsentAsked"];
            /** @description What the reader can do, in Vietnamese. */
            readonly detail: string;
            /** @description The fields at fault. */
            readonly errors?: readonly components["schemas"]["FieldError"][];
            /** @description Names the request in the logs, for support. */
            readonly requestId: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            readonly status: number;
            /** @description Short English name of the kind of problem. */
            readonly title: components["schemas"]["Line"];
            /**
             * Format: uri-reference
             * @description Stable URI of the kind of problem.
             */
            readonly type: string;
        };
        /**
         * ProfileChanges
         * @description One to nine of the nine fields. Numbers are taken with spaces, dots and hyphens between their groups.
         */
        readonly ProfileChanges: {
            /** @description The day of admission to the Party. */
            readonly admissionDate?: components["schemas"]["Day"];
            /** @description The day of birth. */
            readonly birthDate?: components["schemas"]["Day"];
            /** @description Twelve digits. */
            readonly citizenId?: string;
            /** @description The name of the cell where the member takes part. It is passed on and moves nobody. */
            readonly currentCell?: components["schemas"]["Line"];
            /** @description The full name. */
            readonly fullName?: components["schemas"]["Line"];
            readonly gender?: components["schemas"]["GenderAsked"];
            /** @description The day of becoming an official member, on or after the day of admission. */
            readonly officialDate?: components["schemas"]["Day"];
            /** @description Twelve digits. */
            readonly partyCardNumber?: string;
            /** @description A mobile number of Việt Nam. */
            readonly phone?: string;
        };
        /**
         * Đề nghị chỉnh sửa
         * @description A member asks for some of the nine fields to be changed (R039, domain 3.6). What is in the record and what is asked for stand side by side; citizen ID, card and phone are masked in both.
         */
        readonly ProfileCorrection: {
            /** @description These fields as the member asks for them. */
            readonly after: components["schemas"]["ProfileFields"];
            /** @description The evidence sent with it. */
            readonly attachments: readonly components["schemas"]["Attachment"][];
            /** @description These fields as they are in the record now or, once it is closed, as they were then. */
            readonly before: components["schemas"]["ProfileFields"];
            /** @description Chi bộ nơi đảng viên sinh hoạt. */
            readonly cell: components["schemas"]["OrganizationName"];
            /** @description Those of the fields that the record has otherwise since the correction was sent. */
            readonly changedMeanwhile: readonly components["schemas"]["ProfileField"][];
            /** @description When it was decided or withdrawn; null before that. */
            readonly decidedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who decided; null before that. */
            readonly decidedBy: components["schemas"]["Line"] | null;
            /** @description Who decides: the secretary of the cell or, for a secretary and in a cell without one, the superior committee. */
            readonly decider: components["schemas"]["RoleHeld"];
            /** @description What the decider wrote to the member; null where nothing was written. */
            readonly decisionNote: components["schemas"]["Text"] | null;
            /** @description The fields to be changed, in the order of Regulation 339-QĐ/TW. */
            readonly fields: readonly components["schemas"]["ProfileField"][];
            /** @description The id of the correction. */
            readonly id: components["schemas"]["Id"];
            /** @description Who asks; the record is theirs. */
            readonly member: components["schemas"]["NamedMember"];
            /** @description Those of the fields that approving does not change here, because they change a membership: it is changed in Cơ sở dữ liệu đảng viên 4.0 and comes back with the next list (domain 3.4.2). Every other approved change has to be entered there too. */
            readonly memberDatabaseOnly: readonly components["schemas"]["ProfileField"][];
            /** @description Why the field is wrong, in the words of the member. */
            readonly reason: components["schemas"]["Text"];
            /** @description The version of the record that `before` was read from; return it with the decision. */
            readonly recordVersion: components["schemas"]["Count"];
            readonly state: components["schemas"]["CorrectionState"];
            /** @description When it was sent. */
            readonly submittedAt: components["schemas"]["Instant"];
            /** @description Grows by one with each change of its state. */
            readonly version: components["schemas"]["Count"];
            /** @description What looks unusual with the change and may be right (domain 3.2), as found when it was sent. */
            readonly warnings: readonly components["schemas"]["ProfileWarning"][];
        };
        /**
         * ProfileCorrectionCreate
         * @description What should stand in the record, and why.
         */
        readonly ProfileCorrectionCreate: {
            /** @description Files of the author with the purpose `correction`, received whole and sent with nothing yet; their check may still be under way. */
            readonly attachmentIds?: readonly components["schemas"]["Id"][];
            /** @description The fields to be changed with their new values. */
            readonly changes: components["schemas"]["ProfileChanges"];
            /** @description Why the field is wrong, for those who decide. */
            readonly reason: components["schemas"]["Text"];
        };
        /**
         * ProfileCorrectionDecision
         * @description A rejection needs a note.
         */
        readonly ProfileCorrectionDecision: {
            readonly decision: components["schemas"]["CorrectionDecisionAsked"];
            /** @description What the member reads with the decision. A rejection needs it. */
            readonly note?: components["schemas"]["Text"];
            /** @description The `recordVersion` of the correction that was read. It says that the decider has seen what changed in the record meanwhile; without it, or with an older one, such a change is told first (409 `record-changed`). */
            readonly recordVersion?: components["schemas"]["Count"];
        };
        /**
         * ProfileCorrectionPage
         * @description One page of corrections.
         */
        readonly ProfileCorrectionPage: {
            /** @description The corrections of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["ProfileCorrection"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Open list, the nine fields (R030-R038): fullName, birthDate, gender, admissionDate, officialDate, partyCardNumber, currentCell, citizenId, phone. */
        readonly ProfileField: string;
        /**
         * ProfileFields
         * @description Some of the nine fields of a record, each as the profile shows it.
         */
        readonly ProfileFields: {
            /**
             * Ngày vào Đảng
             * @description The day of admission to the Party.
             */
            readonly admissionDate?: components["schemas"]["Day"];
            /**
             * Ngày, tháng, năm sinh
             * @description Old records may know only the year.
             */
            readonly birthDate?: {
                /** @description The full date; null when only the year is known, or for others than the member. */
                readonly date: components["schemas"]["Day"] | null;
                /**
                 * Format: int32
                 * @description The year of birth.
                 */
                readonly year: number;
            };
            /**
             * Số định danh công dân
             * @description Always masked here.
             */
            readonly citizenId?: string;
            /**
             * Chi bộ đang sinh hoạt đảng
             * @description The name of the cell: as the record has it or, where it is asked for, in the words of the member.
             */
            readonly currentCell?: components["schemas"]["Line"];
            /**
             * Họ và tên
             * @description The full name.
             */
            readonly fullName?: components["schemas"]["Line"];
            readonly gender?: components["schemas"]["Gender"];
            /**
             * Ngày chính thức
             * @description The day of becoming an official member; null where there is none.
             */
            readonly officialDate?: components["schemas"]["Day"] | null;
            /**
             * Số thẻ đảng viên
             * @description Always masked here; null where there is none.
             */
            readonly partyCardNumber?: string | null;
            /**
             * Số điện thoại
             * @description Always masked here; null where there is none.
             */
            readonly phone?: string | null;
        };
        /**
         * ProfileHistoryEntry
         * @description One field of a record that an approved correction changed.
         */
        readonly ProfileHistoryEntry: {
            /** @description That field after the change. */
            readonly after: components["schemas"]["ProfileFields"];
            /** @description That field before the change. */
            readonly before: components["schemas"]["ProfileFields"];
            /** @description When it took effect. */
            readonly changedAt: components["schemas"]["Instant"];
            /** @description The name of who approved it; null when they left so long ago that nothing names them any more. */
            readonly changedBy: components["schemas"]["Line"] | null;
            /** @description The correction that it came from. */
            readonly correctionId: components["schemas"]["Id"];
            /** @description Which of the nine fields. */
            readonly field: components["schemas"]["ProfileField"];
            /** @description The id of the entry. */
            readonly id: components["schemas"]["Id"];
        };
        /**
         * ProfileHistoryPage
         * @description One page of the history of a record.
         */
        readonly ProfileHistoryPage: {
            /** @description The changes of this page, latest first. */
            readonly items: readonly components["schemas"]["ProfileHistoryEntry"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * ProfileWarning
         * @description Something unusual about one field.
         */
        readonly ProfileWarning: {
            readonly code: components["schemas"]["ProfileWarningCode"];
            /** @description The field that it is about. */
            readonly field: components["schemas"]["ProfileField"];
        };
        /** @description Open list (domain 3.2): unknown-prefix (the citizen ID begins with no province), other-gender and other-birth-year (it says another sex or year), differs-from-citizen-id (a card of twelve digits that is another number), missing (an official member without a card), without-official-date (a card of a probationary member), too-young and unusually-old (under 18 or over 60 at admission), within-a-year (official before twelve months), unusual-phone (no operator has these first digits). */
        readonly ProfileWarningCode: string;
        /**
         * ReadCounts
         * @description How many have read an announcement. No names, no groups of fewer than five.
         */
        readonly ReadCounts: {
            /** @description The instant that both were counted at. */
            readonly asOf: components["schemas"]["Instant"];
            /** @description Members who take part today in an organisation that it is addressed to or in one below it. */
            readonly audience: components["schemas"]["Count"];
            /** @description How many of them have read it; null where the audience, or those who have read, are one to four (domain 3.6). */
            readonly read: components["schemas"]["Count"] | null;
        };
        /**
         * RevealedCorrection
         * @description The fields asked for, unmasked, as they are in the record and as the member asks for them.
         */
        readonly RevealedCorrection: {
            /** @description The values that the member asks for. */
            readonly after: components["schemas"]["RevealedValues"];
            /** @description The values of the record now or, once the correction is closed, of then. */
            readonly before: components["schemas"]["RevealedValues"];
            /** @description Which correction they are of. */
            readonly correctionId: components["schemas"]["Id"];
            /** @description When to mask them again: 30 seconds after the answer was made. Never store or cache them. */
            readonly expiresAt: components["schemas"]["Instant"];
        };
        /**
         * RevealedFields
         * @description The fields asked for, unmasked. A field is null when the member has none.
         */
        readonly RevealedFields: {
            /**
             * Ngày, tháng, năm sinh
             * @description The full date; null when only the year is known.
             */
            readonly birthDate?: components["schemas"]["Day"] | null;
            /**
             * Số định danh công dân
             * @description Twelve digits.
             */
            readonly citizenId?: string;
            /** @description When to mask them again: 30 seconds after the answer was made. Never store or cache them. */
            readonly expiresAt: components["schemas"]["Instant"];
            /** @description Whose fields they are. */
            readonly memberId: components["schemas"]["Id"];
            /**
             * Số thẻ đảng viên
             * @description Twelve digits since 347-QĐ/TW.
             */
            readonly partyCardNumber?: string | null;
            /**
             * Số điện thoại
             * @description The number as it is stored (E.164).
             */
            readonly phone?: string | null;
        };
        /**
         * RevealedValues
         * @description Values without a mask. A field is null where there is none.
         */
        readonly RevealedValues: {
            /**
             * Ngày, tháng, năm sinh
             * @description The full date; null when only the year is known.
             */
            readonly birthDate?: components["schemas"]["Day"] | null;
            /**
             * Số định danh công dân
             * @description Twelve digits.
             */
            readonly citizenId?: string;
            /**
             * Số thẻ đảng viên
             * @description Twelve digits.
             */
            readonly partyCardNumber?: string | null;
            /**
             * Số điện thoại
             * @description The number as it is stored (E.164).
             */
            readonly phone?: string | null;
        };
        /**
         * @description Why: ownData (to see one's own), identification (to tell who somebody is), contact (to reach the member), recordCorrection (to compare or correct the record), memberRequest (the member asked for it), inspection (party inspection). A closed list: a text of one's own could hold personal data, and the audit log forgets nothing.
         * @enum {string}
         */
        readonly RevealPurpose: "ownData" | "identification" | "contact" | "recordCorrection" | "memberRequest" | "inspection";
        /** @description Open list: member (đảng viên), committeeMember (chi ủy viên), deputySecretary (phó bí thư), secretary (bí thư), admin (quản trị), superior (cấp ủy cấp trên trực tiếp), office (văn phòng cấp ủy). */
        readonly Role: string;
        /**
         * Phân quyền
         * @description A role given to a member at an organisation, from a day on (domain 3.3, R053, R054).
         */
        readonly RoleAssignment: {
            /** @description Số, ký hiệu of the document that it rests on; null where none was given. */
            readonly basisDocument: components["schemas"]["Line"] | null;
            /** @description What was handed over besides what the role opens by itself. */
            readonly duties: readonly components["schemas"]["Duty"][];
            /** @description When somebody ended it; null otherwise. */
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who ended it; null while nobody did. */
            readonly endedBy: components["schemas"]["Line"] | null;
            /** @description Why it was ended; null otherwise. */
            readonly endReason: components["schemas"]["Line"] | null;
            /** @description The first day on which it holds. */
            readonly from: components["schemas"]["Day"];
            /** @description When it was granted; null for what is older than the record of it. */
            readonly grantedAt: components["schemas"]["Instant"] | null;
            /** @description The name of who granted it; null for what was set up on the server itself. */
            readonly grantedBy: components["schemas"]["Line"] | null;
            /** @description The id of the assignment. */
            readonly id: components["schemas"]["Id"];
            /** @description Whether the caller may end it now. */
            readonly mayEnd: boolean;
            /** @description Who holds it. */
            readonly member: components["schemas"]["NamedMember"];
            /** @description Where it is held. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description The role held. */
            readonly role: components["schemas"]["Role"];
            readonly scope: components["schemas"]["RoleScope"];
            readonly state: components["schemas"]["RoleState"];
            /** @description The last day on which it was to hold; null without an end. */
            readonly to: components["schemas"]["Day"] | null;
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * RoleAssignmentPage
         * @description One page of assignments.
         */
        readonly RoleAssignmentPage: {
            /** @description The assignments of this page, the latest first. */
            readonly items: readonly components["schemas"]["RoleAssignment"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * RoleEnd
         * @description Why a role ends.
         */
        readonly RoleEnd: {
            /** @description What the member reads. */
            readonly reason: components["schemas"]["Line"];
        };
        /**
         * RoleFinding
         * @description Something to be put right.
         */
        readonly RoleFinding: {
            readonly kind: components["schemas"]["RoleFindingKind"];
            /** @description The assignment that it is about, one of `holders`; null when nobody holds the role. */
            readonly roleId: components["schemas"]["Id"] | null;
        };
        /** @description Open list: noSecretary (nobody holds the role), holderOutside (a role of no use: its holder is suspended, no member any more, or belongs to a cell outside the organisation), secretaryWithoutAccount (of no use while the account is not active), endsSoon (admin rights end within 30 days), ended (admin rights ended within the last 90 days and nobody was given them anew), noBasis (admin rights without a document). */
        readonly RoleFindingKind: string;
        /**
         * RoleGrant
         * @description A role to be given.
         */
        readonly RoleGrant: {
            /** @description Số, ký hiệu of the document that it rests on. Needed for admin rights. */
            readonly basisDocument?: components["schemas"]["Line"];
            /** @description What is handed over besides. */
            readonly duties?: readonly components["schemas"]["DutyAsked"][];
            /** @description The first day; today when absent. */
            readonly from?: components["schemas"]["Day"];
            /** @description Who gets it. */
            readonly memberId: components["schemas"]["Id"];
            /** @description Where it is to hold. */
            readonly organizationId: components["schemas"]["Id"];
            readonly role: components["schemas"]["AssignableRole"];
            readonly scope?: components["schemas"]["RoleScopeAsked"];
            /** @description The last day; without an end when absent or null. */
            readonly to?: components["schemas"]["Day"] | null;
        };
        /**
         * RoleHeld
         * @description A role, and the organisation for which it is held.
         */
        readonly RoleHeld: {
            /** @description Given for roles of the session: what `x-permission` asks for as `duty`. */
            readonly duties?: readonly components["schemas"]["Duty"][];
            /** @description Where the role holds; the relations of `x-permission` start from here. */
            readonly organization: components["schemas"]["OrganizationName"];
            readonly role: components["schemas"]["Role"];
            /** @description Given for roles of the session: with `subtree`, `cell` in `x-permission` takes in the organisations below. */
            readonly scope?: components["schemas"]["RoleScope"];
        };
        /**
         * RoleReview
         * @description One organisation: who holds which role there, and what is to be put right.
         */
        readonly RoleReview: {
            /** @description What is to be put right. */
            readonly findings: readonly components["schemas"]["RoleFinding"][];
            /** @description The roles that the caller may grant here. */
            readonly grantableRoles: readonly components["schemas"]["Role"][];
            /** @description Whoever holds a role there, now or from a later day on, and the ended ones that a finding is about. Secretary, deputy secretaries, committee members, admins, those of the superior committee and of its office; in this order. */
            readonly holders: readonly components["schemas"]["RoleAssignment"][];
            /** @description The organisation. */
            readonly organization: components["schemas"]["OrganizationName"];
            /** @description How far an admin appointed by the caller may reach here. */
            readonly widestScope: components["schemas"]["RoleScope"];
        };
        /**
         * RoleReviewPage
         * @description One page of the review.
         */
        readonly RoleReviewPage: {
            /** @description The organisations of this page, those with findings first. */
            readonly items: readonly components["schemas"]["RoleReview"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Open list: self (the organisation itself), subtree (with those below it). Of an admin; the roles superior and office reach the subtree by themselves. */
        readonly RoleScope: string;
        /**
         * @description How far it reaches: only an admin may be given `subtree`.
         * @enum {string}
         */
        readonly RoleScopeAsked: "self" | "subtree";
        /** @description Open list: upcoming (chưa đến ngày), active (đang hiệu lực), expired (hết hạn), revoked (đã thu hồi). */
        readonly RoleState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly RoleStateAsked: "upcoming" | "active" | "expired" | "revoked";
        /**
         * Session
         * @description Who is signed in, and what they may do now; a change is told within five seconds.
         */
        readonly Session: {
            /** @description The cell where the member takes part in party activities. */
            readonly cell: components["schemas"]["OrganizationName"];
            /**
             * Họ và tên
             * @description The name of the signed-in member, as in the member record.
             */
            readonly fullName: components["schemas"]["Line"];
            /** @description The id of the signed-in member. */
            readonly memberId: components["schemas"]["Id"];
            /** @description The operationIds that the roles held open to the caller. */
            readonly operations: readonly string[];
            /** @description Every role held now, with its organisation. */
            readonly roles: readonly components["schemas"]["RoleHeld"][];
        };
        /** @description Open list: official (đảng viên chính thức), probationary (đảng viên dự bị). */
        readonly Standing: string;
        /**
         * StructureNote
         * @description A place in the text where the structure may have been read wrongly.
         */
        readonly StructureNote: {
            /** @description Stable key of the kind of doubt, kebab-case. */
            readonly code: string;
            /** @description What to look at, for the editor. */
            readonly detail: components["schemas"]["Line"];
            /** @description The unit in doubt; null for the document as a whole. */
            readonly unitId: components["schemas"]["UnitId"] | null;
        };
        /**
         * Phân công hỗ trợ
         * @description A member (đồng chí hỗ trợ) helps another one of the same cell with the handbook (R120, R122).
         */
        readonly SupportAssignment: {
            /** @description The cell that both take part in. */
            readonly cell: components["schemas"]["OrganizationName"];
            /** @description When the helped member got the support code that they have now; null when they have none. */
            readonly codeIssuedAt: components["schemas"]["Instant"] | null;
            readonly codeState: components["schemas"]["SupportCodeState"];
            /** @description The first day. */
            readonly from: components["schemas"]["Day"];
            /** @description Đồng chí được hỗ trợ. */
            readonly helped: components["schemas"]["NamedMember"];
            /** @description Đồng chí hỗ trợ. */
            readonly helper: components["schemas"]["NamedMember"];
            /** @description The id of the assignment. */
            readonly id: components["schemas"]["Id"];
            /** @description What it came to; null until somebody ended it. */
            readonly outcome: components["schemas"]["SupportOutcome"] | null;
            readonly state: components["schemas"]["SupportState"];
            /** @description The last day; null while none is set. */
            readonly to: components["schemas"]["Day"] | null;
            /** @description Grows by one with each change. */
            readonly version: components["schemas"]["Count"];
        };
        /**
         * SupportAssignmentCreate
         * @description Two members who take part in the same cell of the caller.
         */
        readonly SupportAssignmentCreate: {
            /** @description The first day; today unless it is given. */
            readonly from?: components["schemas"]["Day"];
            /** @description Who is helped; nobody helps themselves. */
            readonly helpedId: components["schemas"]["Id"];
            /** @description Who helps. */
            readonly helperId: components["schemas"]["Id"];
            /** @description The last day, not before today nor before `from`; without it the assignment runs until it is ended. */
            readonly to?: components["schemas"]["Day"];
        };
        /**
         * SupportAssignmentEnd
         * @description How an assignment ended.
         */
        readonly SupportAssignmentEnd: {
            readonly outcome: components["schemas"]["SupportOutcomeAsked"];
        };
        /**
         * SupportAssignmentPage
         * @description One page of assignments.
         */
        readonly SupportAssignmentPage: {
            /** @description The assignments of this page, the latest begun first. */
            readonly items: readonly components["schemas"]["SupportAssignment"][];
            /** @description Pass it as `cursor` to read the next page; null on the last one. */
            readonly nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * Mã hỗ trợ
         * @description Shown this once. The server keeps a salted slow hash of it and cannot show it again.
         */
        readonly SupportCode: {
            /** @description Eight digits, to be printed in two groups of four. */
            readonly code: string;
            /** @description When it was issued. */
            readonly issuedAt: components["schemas"]["Instant"];
            /** @description Whom the code is for; they type it themselves. */
            readonly member: components["schemas"]["NamedMember"];
        };
        /** @description Open list: none (chưa cấp mã hỗ trợ), valid (đã cấp), locked (đã khóa sau 5 lần nhập sai), expired (đã hết hạn: sau 10 lần dùng hoặc 90 ngày). */
        readonly SupportCodeState: string;
        /** @description Open list: independent (đã tự sử dụng được), handedOver (chuyển đồng chí khác hỗ trợ), moved (chuyển sinh hoạt), noLongerNeeded (không còn nhu cầu), other (lý do khác). */
        readonly SupportOutcome: string;
        /**
         * @description What an assignment can be ended with.
         * @enum {string}
         */
        readonly SupportOutcomeAsked: "independent" | "handedOver" | "moved" | "noLongerNeeded" | "other";
        /** @description Open list: planned (chưa bắt đầu), current (đang hỗ trợ), ended (đã kết thúc). */
        readonly SupportState: string;
        /**
         * @description The states that a list can be narrowed to.
         * @enum {string}
         */
        readonly SupportStateAsked: "planned" | "current" | "ended";
        /** @description Text of several lines, NFC. */
        readonly Text: string;
        /** @description A line of an official document, which may be long, such as a trích yếu. */
        readonly Title: string;
        /** @description Stable id of a unit of the text, such as dieu-3.khoan-2.diem-a. đ is written dd; a repeated number ends in ~2. */
        readonly UnitId: string;
        /** @description Open list: phan, chuong, muc, tieuMuc, dieu, khoan, diem, mucLaMa, phuLuc. */
        readonly UnitKind: string;
    };
    responses: {
        /** @description The request does not fit the contract. */
        readonly BadRequest: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the object does not allow this act. */
        readonly Conflict: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role of the caller does not allow this operation. */
        readonly Forbidden: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role of the caller or the assisted session does not allow this operation. */
        readonly ForbiddenAssisted: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed. */
        readonly InternalServerError: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The object does not exist or may not be seen by the caller. */
        readonly NotFound: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The ETag at hand still holds. */
        readonly NotModified: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly ETag: components["headers"]["ETag"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is larger than allowed. */
        readonly PayloadTooLarge: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The object has changed since it was read. */
        readonly PreconditionFailed: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change needs an If-Match header. */
        readonly PreconditionRequired: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests, or done as often as one person may within 24 hours (x-quota). */
        readonly QuotaExceeded: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        readonly TooManyRequests: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no valid access token. */
        readonly Unauthorized: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. */
        readonly UnexpectedError: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is well-formed but breaks a rule. */
        readonly UnprocessableContent: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body must be application/json. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "API-Version": components["headers"]["ApiVersion"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the contract that the client was built from, to tell which clients an old version still has.
         * @example 0.1.0
         */
        readonly ApiVersion: string;
        /**
         * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
         * @example 0192f0c1-0000-7000-8000-000000004011
         */
        readonly AssistedSession: string;
        /**
         * @description The `nextCursor` of the page before.
         * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
         */
        readonly Cursor: components["schemas"]["Cursor"];
        /**
         * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
         * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
         */
        readonly IdempotencyKey: string;
        /**
         * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
         * @example "3f2a9c"
         */
        readonly IfMatch: string;
        /**
         * @description The ETag at hand; the answer is 304 when it still holds.
         * @example "3f2a9c"
         */
        readonly IfNoneMatch: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The calling portal, when it is registered.
         * @example https://portal.example.vn
         */
        readonly "Access-Control-Allow-Origin": string;
        /**
         * @description The full version of the contract that answered.
         * @example 0.1.0
         */
        readonly ApiVersion: string;
        /**
         * @description Since when, or from when on, the operation is deprecated (RFC 9745), in seconds since 1970. Absent while it is not.
         * @example @1798761600
         */
        readonly Deprecation: string;
        /**
         * @description Strong validator of this representation, for this caller.
         * @example "3f2a9c"
         */
        readonly ETag: string;
        /**
         * @description Where the document is that is already kept; on 409 document-exists.
         * @example /v1/documents/0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
         */
        readonly ExistingLocation: string;
        /**
         * @description Lists who holds the role there.
         * @example /v1/roles?organizationId=0192f0c1-0000-7000-8000-000000000011&role=secretary
         */
        readonly HolderLocation: string;
        /**
         * @description Where the created object is.
         * @example /v1/feedback/0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
         */
        readonly Location: string;
        /**
         * @description Requests allowed in the current window.
         * @example 600
         */
        readonly RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 598
         */
        readonly RateLimitRemaining: number;
        /**
         * @description Seconds until the window ends.
         * @example 42
         */
        readonly RateLimitReset: number;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 30
         */
        readonly RetryAfter: number;
        /**
         * @description `false` when sending the same request again cannot help, although its status would allow it. Clients do not retry then, and decide by the status when it is absent.
         * @example false
         */
        readonly ShouldRetry: string;
        /**
         * @description From when on the operation may no longer answer (RFC 8594). Absent while no end is set.
         * @example Fri, 31 Dec 2027 17:00:00 GMT
         */
        readonly Sunset: string;
        /**
         * @description Where the upload goes on, in bytes; on 409 upload-offset-mismatch.
         * @example 1048576
         */
        readonly UploadOffset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly decideAbsenceRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The absence request.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly absenceRequestId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The decision. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AbsenceDecisionPut"];
            };
        };
        readonly responses: {
            /** @description The request with its decision. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such absence request, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request has been decided or withdrawn, or is the caller’s own. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly withdrawAbsenceRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The absence request.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly absenceRequestId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, withdrawn. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such absence request, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request was declined, or the meeting has begun. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only this state.
                 * @example pending
                 */
                readonly state?: components["schemas"]["AccountStateAsked"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of accounts, those that wait first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly registerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Who registers, to be found on the list of members. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountRegistration"];
            };
        };
        readonly responses: {
            /** @description The account, waiting for its decision, and who decides. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The sign-in has an account already, or another sign-in has one for this member. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description No member on the list has this citizen ID, this name and this birth date. */
            readonly 422: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many attempts to register. */
            readonly 429: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly approveAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The account.
                 * @example 0192f0c1-0000-7000-8000-000000000601
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account, active. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such account, or the caller does not decide on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has decided, or it is not for the caller to decide. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly lockAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The account.
                 * @example 0192f0c1-0000-7000-8000-000000000601
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The reason, which the member reads. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountReason"];
            };
        };
        readonly responses: {
            /** @description The account, locked. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such account, or the caller does not decide on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account is not active, or it is not for the caller to decide. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly unlockAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The account.
                 * @example 0192f0c1-0000-7000-8000-000000000601
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account, active again. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such account, or the caller does not decide on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account is not locked, or it is not for the caller to decide. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly prepareAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The account.
                 * @example 0192f0c1-0000-7000-8000-000000000601
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The note, if there is one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountPreparationNote"];
            };
        };
        readonly responses: {
            /** @description The account, still waiting, and who has checked it. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such account, or the caller does not decide on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is the caller’s own account, or it changed meanwhile. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly rejectAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The account.
                 * @example 0192f0c1-0000-7000-8000-000000000601
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The reason, which the member reads. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountReason"];
            };
        };
        readonly responses: {
            /** @description The account, rejected. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such account, or the caller does not decide on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has decided, or it is not for the caller to decide. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly revokeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The account.
                 * @example 0192f0c1-0000-7000-8000-000000000601
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The reason, which the member reads. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountReason"];
            };
        };
        readonly responses: {
            /** @description The account, closed. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such account, or the caller does not decide on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not for the caller to decide. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getMyAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account of the signed-in person, the latest one when an earlier one was revoked. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The signed-in person has not registered. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listAnnouncements: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description received when absent.
                 * @example received
                 */
                readonly box?: components["schemas"]["AnnouncementBox"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of announcements, each with when the caller read it. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnnouncementPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly createAnnouncement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The announcement. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnnouncementCreate"];
            };
        };
        readonly responses: {
            /** @description The announcement as it was kept. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Announcement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The first attempt with this key is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getAnnouncement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path: {
                /**
                 * @description The announcement.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly announcementId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The announcement, with when the caller read it. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Announcement"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly updateAnnouncement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The announcement.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly announcementId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The fields that change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnnouncementPatch"];
            };
        };
        readonly responses: {
            /** @description The announcement as it is after the change. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Announcement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The announcement is published and the change is not only to its pin, or it was withdrawn. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly publishAnnouncement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The announcement.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly announcementId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The announcement, published. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Announcement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The announcement is published already or was withdrawn. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getAnnouncementReadCounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The announcement.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly announcementId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many it is addressed to and how many of them have read it, as of now. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadCounts"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly markAnnouncementRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path: {
                /**
                 * @description The announcement.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly announcementId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The announcement, read. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Announcement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The announcement was withdrawn meanwhile. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly withdrawAnnouncement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The announcement.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly announcementId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The announcement, withdrawn. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Announcement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such announcement, or it is not addressed to the caller and not theirs to publish. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The announcement was withdrawn before. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly startAssistedSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The task and the consent. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssistedSessionStart"];
            };
        };
        readonly responses: {
            /** @description The session and when it ends. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssistedSession"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such assignment, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The assignment does not run, there is no code that could be used, or the member may not be helped now. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The code is not the one of this member. Five such attempts lock it. */
            readonly 422: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getAssistedSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The session.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly assistedSessionId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session as it is now. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssistedSession"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such session, or the caller has no part in it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly endAssistedSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The session.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly assistedSessionId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, which opens nothing any more. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssistedSession"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such session, or the caller has no part in it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly addAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The file. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttachmentCreate"];
            };
        };
        readonly responses: {
            /** @description The attachment, which waits for its first byte. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The attachment.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly attachmentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment as it is now. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such attachment, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly deleteAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The attachment.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly attachmentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment and its content are gone. */
            readonly 204: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such attachment, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file was sent and stays. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getAttachmentContent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The attachment.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly attachmentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes of the file as they were sent. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    /**
                     * @description Save it under this name.
                     * @example attachment; filename="tep.pdf"; filename*=UTF-8''Ki%E1%BA%BFn%20ngh%E1%BB%8B.pdf
                     */
                    readonly "Content-Disposition"?: string;
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    readonly "application/octet-stream": unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such attachment, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The check is not over, or the file was refused. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly uploadAttachmentContent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Where the body begins in the file.
                 * @example 0
                 */
                readonly "Upload-Offset": components["schemas"]["ByteCount"];
            };
            readonly path: {
                /**
                 * @description The attachment.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly attachmentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The bytes from the offset on, as many as the client likes. */
        readonly requestBody: {
            readonly content: {
                /** @example %PDF-1.7 */
                readonly "application/partial-upload": unknown;
            };
        };
        readonly responses: {
            /** @description The attachment with what has arrived, checked if that was the last byte. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such attachment, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The bytes do not begin where the upload goes on, or it takes no more. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly "Upload-Offset": components["headers"]["UploadOffset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listAuditEntries: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only what this member did.
                 * @example 0192f0c1-0000-7000-8000-000000000102
                 */
                readonly actorId?: components["schemas"]["Id"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what concerns the data of this member.
                 * @example 0192f0c1-0000-7000-8000-000000000101
                 */
                readonly memberId?: components["schemas"]["Id"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of entries, latest first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listConsentPurposes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The purposes with their texts in force. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentPurposeList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMyConsents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One entry for each purpose. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MyConsentList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly giveConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The purpose and the version of its text. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentGiven"];
            };
        };
        readonly responses: {
            /** @description The record, with its receipt code. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentRecord"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The text shown is not the one in force, or the purpose rests on the law and nothing is asked. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly withdrawConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The consent.
                 * @example 0192f0c1-0000-7000-8000-000000002001
                 */
                readonly consentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record with the time of its withdrawal. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentRecord"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such consent, or it is not the caller’s own. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The consent is in another state. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listDataRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only this state.
                 * @example submitted
                 */
                readonly state?: components["schemas"]["DataRequestStateAsked"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of requests, overdue ones first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequestPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly submitDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The right and what exactly is asked. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequestCreate"];
            };
        };
        readonly responses: {
            /** @description The request with its receipt code and its days. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description A request of this kind is open, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description A request to correct says what is wrong. */
            readonly 422: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The request.
                 * @example 0192f0c1-0000-7000-8000-000000002051
                 */
                readonly dataRequestId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request with its days and its answer. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such request, or it is neither the caller’s own nor within reach. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly answerDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The request.
                 * @example 0192f0c1-0000-7000-8000-000000002051
                 */
                readonly dataRequestId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The decision and the reason. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequestAnswerPut"];
            };
        };
        readonly responses: {
            /** @description The request, accepted or refused. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such request, or it is neither the caller’s own nor within reach. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is answered, or the caller’s own. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description A refusal says why. */
            readonly 422: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly completeDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The request.
                 * @example 0192f0c1-0000-7000-8000-000000002051
                 */
                readonly dataRequestId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description What was done. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequestCompletionPut"];
            };
        };
        readonly responses: {
            /** @description The request, carried out. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such request, or it is neither the caller’s own nor within reach. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not accepted yet, was refused or carried out, or is the caller’s own. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly extendDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The request.
                 * @example 0192f0c1-0000-7000-8000-000000002051
                 */
                readonly dataRequestId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description Why it takes longer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequestExtensionPut"];
            };
        };
        readonly responses: {
            /** @description The request with its new day. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such request, or it is neither the caller’s own nor within reach. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is not one to erase, not accepted, overdue, was extended before, or is the caller’s own. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listDocuments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this category.
                 * @example regulation
                 */
                readonly category?: components["schemas"]["DocumentCategoryAsked"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Words of the number or the title, with or without diacritics; exact diacritics first.
                 * @example so tay dang vien
                 */
                readonly q?: components["schemas"]["Line"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of what documents are; their text is read one by one. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly importDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The text of the document. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DocumentImport"];
            };
        };
        readonly responses: {
            /** @description The document as it was read from the text, with notes on what was unsure. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The same document is already kept (`Location` leads to it), or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Location: components["headers"]["ExistingLocation"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The document.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly documentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the document is, with its contents list. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such document, or it is kept for members of other organisations. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getDocumentContent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The document.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly documentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole text as canonical HTML, safe to insert. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such document, or it is kept for members of other organisations. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly searchDocument: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The words.
                 * @example bi thu chi bo
                 */
                readonly q: components["schemas"]["Line"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The document.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly documentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where the words stand, at most 200 places. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such document, or it is kept for members of other organisations. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `lastEventId` at hand. Without it and without `secondsAgo` the answer holds no event and tells where the events are now.
                 * @example 1841
                 */
                readonly after?: components["schemas"]["EventId"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Without a position: begin so many seconds before now, by the clock of the server. For who has read what it shows and then asks what has happened since. Beside a position it says nothing.
                 * @example 6
                 */
                readonly secondsAgo?: number;
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description At most `limit` events after the one asked for, and where to go on. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Without a position: begin so many seconds before now, by the clock of the server. For who has read what it shows and then asks what has happened since. Beside a position it says nothing.
                 * @example 6
                 */
                readonly secondsAgo?: number;
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The last id received. Without it and without `secondsAgo` the stream begins now.
                 * @example 1841
                 */
                readonly "Last-Event-ID"?: components["schemas"]["EventId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream, open until the token or the server ends. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listFeedback: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description sent when absent.
                 * @example sent
                 */
                readonly box?: components["schemas"]["FeedbackBox"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description latest when absent.
                 * @example due
                 */
                readonly order?: components["schemas"]["FeedbackOrder"];
                /**
                 * @description Only this state.
                 * @example submitted
                 */
                readonly state?: components["schemas"]["FeedbackStateAsked"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of opinions with their replies, in the order asked for. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedbackPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly submitFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The opinion. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedbackCreate"];
            };
        };
        readonly responses: {
            /** @description The opinion as it was kept, with its receipt code and the day the answer is due. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The role of the caller does not allow it, the consent to it is missing or outdated, or the assisted session does not open it. */
            readonly 403: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The first attempt with this key is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The opinion.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly feedbackId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The opinion in full, with all replies. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such opinion, or the caller neither wrote it nor answers it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly closeFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The opinion.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly feedbackId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The opinion, closed. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such opinion, or the caller neither wrote it nor answers it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The opinion is not answered, is closed or the caller’s own, or was forwarded. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly extendFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The opinion.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly feedbackId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The reason and the working days added. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedbackExtensionPut"];
            };
        };
        readonly responses: {
            /** @description The opinion with the new day the answer is due. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such opinion, or the caller neither wrote it nor answers it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The opinion is answered, closed, overdue or the caller’s own, was forwarded, or its time was extended before. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly forwardFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The opinion.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly feedbackId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description What the superior committee and the author are told. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedbackForward"];
            };
        };
        readonly responses: {
            /** @description The opinion with its new recipient and the new day the answer is due. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such opinion, or the caller neither wrote it nor answers it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The opinion is answered, closed or the caller’s own, was forwarded, no committee stands above, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly receiveFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The opinion.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly feedbackId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The opinion, taken in. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such opinion, or the caller neither wrote it nor answers it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The opinion is the caller’s own, or was forwarded. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly replyToFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The opinion.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly feedbackId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The words. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedbackReplyCreate"];
            };
        };
        readonly responses: {
            /** @description The opinion with the new reply and its new state. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such opinion, or the caller neither wrote it nor answers it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The opinion is closed, was forwarded, has 500 replies or changed since it was read, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMeetings: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only meetings that start at or after this instant.
                 * @example 2026-11-01T00:00:00+07:00
                 */
                readonly from?: components["schemas"]["Instant"];
                /**
                 * @description Only this kind.
                 * @example cellRegular
                 */
                readonly kind?: components["schemas"]["MeetingKindAsked"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only the meetings of this organisation.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly organizationId?: components["schemas"]["Id"];
                /**
                 * @description Only this state.
                 * @example notified
                 */
                readonly state?: components["schemas"]["MeetingStateAsked"];
                /**
                 * @description Only meetings that start before this instant.
                 * @example 2027-01-01T00:00:00+07:00
                 */
                readonly to?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of meetings, each with the caller's own answer. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly createMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The draft. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeetingCreate"];
            };
        };
        readonly responses: {
            /** @description The draft as it was kept. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meeting"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The first attempt with this key is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path: {
                /**
                 * @description The meeting.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly meetingId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The meeting, its notice in force and the caller's own answer. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meeting"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            /** @description There is no such meeting, or the caller is neither invited to it nor prepares it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly updateMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The meeting.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly meetingId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The fields that change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeetingPatch"];
            };
        };
        readonly responses: {
            /** @description The meeting as it is after the change. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meeting"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such meeting, or the caller is neither invited to it nor prepares it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The meeting was held or cancelled, or is not announced and so cannot be postponed. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listAbsenceRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The meeting.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly meetingId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of requests with their reasons, for those who decide. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceRequestPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such meeting, or the caller is neither invited to it nor prepares it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly submitAbsenceRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path: {
                /**
                 * @description The meeting.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly meetingId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The request. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AbsenceRequestCreate"];
            };
        };
        readonly responses: {
            /** @description The request as it was kept; `late` when the meeting had begun. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            /** @description There is no such meeting, or the caller is neither invited to it nor prepares it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The meeting takes no answers now, there is an open request already, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly acknowledgeMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path: {
                /**
                 * @description The meeting.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly meetingId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The answer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcknowledgementPut"];
            };
        };
        readonly responses: {
            /** @description The meeting with the new answer. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meeting"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            /** @description There is no such meeting, or the caller is neither invited to it nor prepares it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The meeting takes no answers now, has begun, or has a newer notice than the one that was read. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly notifyMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The meeting.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly meetingId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The meeting with its notice sent and its new `noticeVersion`. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meeting"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such meeting, or the caller is neither invited to it nor prepares it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The meeting was held or cancelled, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getMemberProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The member.
                 * @example 0192f0c1-0000-7000-8000-000000000101
                 */
                readonly memberId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The nine fields, with citizen ID, card and phone masked. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberProfile"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such member, or not within the reach of the caller. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly revealMemberFields: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The member.
                 * @example 0192f0c1-0000-7000-8000-000000000101
                 */
                readonly memberId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description Which fields, and why. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberReveal"];
            };
        };
        readonly responses: {
            /** @description The fields as they are. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevealedFields"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No valid token, or a sign-in that is too old to show one's own fields. */
            readonly 401: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such member, or not within the reach of the caller. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only of this cell.
                 * @example 0192f0c1-0000-7000-8000-000000000011
                 */
                readonly organizationId?: components["schemas"]["Id"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of members, each with name and cell. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getMyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The nine fields, with citizen ID, card and phone masked. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberProfile"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMyAccesses: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of accesses, latest first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly downloadMyData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole document. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MyData"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No valid token, or a sign-in that is too old to show one's own data. */
            readonly 401: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMyDataRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of requests, latest first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataRequestPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMyProfileCorrections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of own corrections, latest first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileCorrectionPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listMyProfileHistory: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of changes, latest first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileHistoryPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listOrganizations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The day to look at; today when absent.
                 * @example 2026-11-22
                 */
                readonly asOf?: components["schemas"]["Day"];
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only the children of this organisation.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly parentId?: components["schemas"]["Id"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the organisations that the caller may see. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getOrganization: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The day to look at; today when absent.
                 * @example 2026-11-22
                 */
                readonly asOf?: components["schemas"]["Day"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The organisation.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly organizationId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The organisation as it is on the day asked for. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organization"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such organisation on that day, or the caller may not see it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listProfileCorrections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only this state.
                 * @example submitted
                 */
                readonly state?: components["schemas"]["CorrectionStateAsked"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of corrections, those that wait first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileCorrectionPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly submitProfileCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The fields with their new values, and the reason. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileCorrectionCreate"];
            };
        };
        readonly responses: {
            /** @description The correction, waiting for its decision, with its warnings. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileCorrection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description A correction of the same field waits, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getProfileCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The correction.
                 * @example 0192f0c1-0000-7000-8000-000000003001
                 */
                readonly correctionId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The correction as it is now. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileCorrection"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such correction, or the caller neither wrote it nor decides on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly decideProfileCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The correction.
                 * @example 0192f0c1-0000-7000-8000-000000003001
                 */
                readonly correctionId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description The decision; a rejection with its reason. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileCorrectionDecision"];
            };
        };
        readonly responses: {
            /** @description The correction with its decision. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileCorrection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such correction, or the caller neither wrote it nor decides on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was decided or withdrawn, the record changed meanwhile, another member has the number, or it is not for the caller to decide. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly revealCorrectionFields: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The correction.
                 * @example 0192f0c1-0000-7000-8000-000000003001
                 */
                readonly correctionId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description Which fields of the correction, and why. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberReveal"];
            };
        };
        readonly responses: {
            /** @description The fields as they are, old and new. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevealedCorrection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No valid token, or a sign-in that is too old to show one's own fields. */
            readonly 401: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such correction, or the caller neither wrote it nor decides on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description For a backend that shows nothing of a correction in its state. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly withdrawProfileCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The correction.
                 * @example 0192f0c1-0000-7000-8000-000000003001
                 */
                readonly correctionId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The correction, withdrawn. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileCorrection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such correction, or the caller neither wrote it nor decides on it. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was decided. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly reviewRoles: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only this organisation and those below it.
                 * @example 0192f0c1-0000-7000-8000-000000000003
                 */
                readonly organizationId?: components["schemas"]["Id"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of organisations, those with findings first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleReviewPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listRoles: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those held at this organisation.
                 * @example 0192f0c1-0000-7000-8000-000000000011
                 */
                readonly organizationId?: components["schemas"]["Id"];
                /**
                 * @description Only this role.
                 * @example admin
                 */
                readonly role?: components["schemas"]["AssignableRole"];
                /**
                 * @description Only those in this state today.
                 * @example active
                 */
                readonly state?: components["schemas"]["RoleStateAsked"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of assignments, the latest first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleAssignmentPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly grantRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Who gets which role, where and for how long. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleGrant"];
            };
        };
        readonly responses: {
            /** @description The assignment as it was kept. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such assignment or organisation, or it is not in the reach of the caller. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role is held, by this member or by another, or it would be the caller’s own. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Location: components["headers"]["HolderLocation"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description A rule stands against it; `errors` names each field. */
            readonly 422: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly revokeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The assignment.
                 * @example 0192f0c1-0000-7000-8000-000000001001
                 */
                readonly roleId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description Why it ends. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleEnd"];
            };
        };
        readonly responses: {
            /** @description The assignment, revoked. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such assignment or organisation, or it is not in the reach of the caller. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has ended, or it is not for the caller to end. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The id of an open assisted session of the caller. The call then acts as its helped member, if `x-assisted` names the task of the session; the caller's own roles and what is the caller's own count for nothing in it.
                 * @example 0192f0c1-0000-7000-8000-000000004011
                 */
                readonly "Sotay-Assisted-Session"?: components["parameters"]["AssistedSession"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The signed-in user, their cell, the roles held now and what these open. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenAssisted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly listSupportAssignments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The `nextCursor` of the page before.
                 * @example eyJwIjpbIjIwMjYtMTEtMDMiXX0
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only this state.
                 * @example current
                 */
                readonly state?: components["schemas"]["SupportStateAsked"];
            };
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The ETag at hand; the answer is 304 when it still holds.
                 * @example "3f2a9c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of assignments, the latest begun first. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportAssignmentPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly createSupportAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description One UUID for each act of the user, kept over retries. The same key with the same body replays the first answer; with another body it is 422; while the first is under way it is 409. Kept for 24 hours.
                 * @example 0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Who helps whom. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupportAssignmentCreate"];
            };
        };
        readonly responses: {
            /** @description The assignment as it was kept. */
            readonly 201: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The helper is assigned to this member already, or the first attempt is still under way. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description One helps themselves, one does not take part in the cell, or the days do not follow one another. */
            readonly 422: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly endSupportAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The version that the change was made on: the ETag of the object or, for an item of a list, its `version` in quotes. Missing is 428, stale is 412.
                 * @example "3f2a9c"
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description The assignment.
                 * @example 0192f0c1-0000-7000-8000-000000004001
                 */
                readonly assignmentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        /** @description What it came to. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupportAssignmentEnd"];
            };
        };
        readonly responses: {
            /** @description The assignment, ended. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such assignment, or it is not for the caller to see. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has ended it already. */
            readonly 409: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly issueSupportCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The version of the contract that the client was built from, to tell which clients an old version still has.
                 * @example 0.1.0
                 */
                readonly "API-Version"?: components["parameters"]["ApiVersion"];
            };
            readonly path: {
                /**
                 * @description The member whom the code is for.
                 * @example 0192f0c1-0000-7000-8000-000000000110
                 */
                readonly memberId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The code, to be handed to this member on paper. */
            readonly 200: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly Deprecation: components["headers"]["Deprecation"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly Sunset: components["headers"]["Sunset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportCode"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such member, or they take part in another cell. */
            readonly 404: {
                headers: {
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "API-Version": components["headers"]["ApiVersion"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Sotay-Should-Retry": components["headers"]["ShouldRetry"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
}
