// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './routes.ts';

export interface Permission {
  readonly public?: boolean;
  readonly allow?: readonly { role: string; where: string; published?: boolean; duty?: string }[];
}

export const permissions: Readonly<Record<OperationId, Permission>> = {
  "acknowledgeMeeting": {
    "allow": [
      {
        "role": "member",
        "where": "invited"
      }
    ]
  },
  "addAttachment": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "answerDataRequest": {
    "allow": [
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "approveAccount": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell",
        "duty": "approveAccounts"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "closeFeedback": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      }
    ]
  },
  "completeDataRequest": {
    "allow": [
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "createAnnouncement": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "cell"
      }
    ]
  },
  "createMeeting": {
    "allow": [
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      }
    ]
  },
  "createSupportAssignment": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      }
    ]
  },
  "decideAbsenceRequest": {
    "allow": [
      {
        "role": "committeeMember",
        "where": "cell",
        "duty": "decideAbsences"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      }
    ]
  },
  "decideProfileCorrection": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "deleteAttachment": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      }
    ]
  },
  "downloadMyData": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "endAssistedSession": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "endSupportAssignment": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      }
    ]
  },
  "extendDataRequest": {
    "allow": [
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "extendFeedback": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      }
    ]
  },
  "forwardFeedback": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      }
    ]
  },
  "getAnnouncement": {
    "allow": [
      {
        "role": "member",
        "where": "lineage",
        "published": true
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree",
        "published": true
      },
      {
        "role": "office",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "subtree",
        "published": true
      }
    ]
  },
  "getAnnouncementReadCounts": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree",
        "published": true
      },
      {
        "role": "office",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "subtree",
        "published": true
      }
    ]
  },
  "getAssistedSession": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "getAttachment": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "committeeMember",
        "where": "recipient"
      },
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      },
      {
        "role": "committeeMember",
        "where": "formerRecipient"
      },
      {
        "role": "deputySecretary",
        "where": "formerRecipient"
      },
      {
        "role": "secretary",
        "where": "formerRecipient"
      },
      {
        "role": "superior",
        "where": "formerRecipient"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "getAttachmentContent": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "committeeMember",
        "where": "recipient"
      },
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      },
      {
        "role": "committeeMember",
        "where": "formerRecipient"
      },
      {
        "role": "deputySecretary",
        "where": "formerRecipient"
      },
      {
        "role": "secretary",
        "where": "formerRecipient"
      },
      {
        "role": "superior",
        "where": "formerRecipient"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "getDataRequest": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "getDocument": {
    "public": true,
    "allow": [
      {
        "role": "member",
        "where": "lineage"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "getDocumentContent": {
    "public": true,
    "allow": [
      {
        "role": "member",
        "where": "lineage"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "getFeedback": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "committeeMember",
        "where": "recipient"
      },
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      },
      {
        "role": "committeeMember",
        "where": "formerRecipient"
      },
      {
        "role": "deputySecretary",
        "where": "formerRecipient"
      },
      {
        "role": "secretary",
        "where": "formerRecipient"
      },
      {
        "role": "superior",
        "where": "formerRecipient"
      }
    ]
  },
  "getMeeting": {
    "allow": [
      {
        "role": "member",
        "where": "invited"
      },
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree",
        "published": true
      }
    ]
  },
  "getMemberProfile": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "getMyAccount": {
    "allow": [
      {
        "role": "applicant",
        "where": "self"
      },
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "getMyProfile": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "getOrganization": {
    "allow": [
      {
        "role": "member",
        "where": "lineage"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "getProfileCorrection": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "getSession": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "giveConsent": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "grantRole": {
    "allow": [
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "importDocument": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "issueSupportCode": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      }
    ]
  },
  "listAbsenceRequests": {
    "allow": [
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      }
    ]
  },
  "listAccounts": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell",
        "duty": "approveAccounts"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "listAnnouncements": {
    "allow": [
      {
        "role": "member",
        "where": "lineage",
        "published": true
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree",
        "published": true
      },
      {
        "role": "office",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "subtree",
        "published": true
      }
    ]
  },
  "listAuditEntries": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "listConsentPurposes": {
    "public": true
  },
  "listDataRequests": {
    "allow": [
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "listDocuments": {
    "public": true,
    "allow": [
      {
        "role": "member",
        "where": "lineage"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "listEvents": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "listFeedback": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "committeeMember",
        "where": "recipient"
      },
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      },
      {
        "role": "committeeMember",
        "where": "formerRecipient"
      },
      {
        "role": "deputySecretary",
        "where": "formerRecipient"
      },
      {
        "role": "secretary",
        "where": "formerRecipient"
      },
      {
        "role": "superior",
        "where": "formerRecipient"
      }
    ]
  },
  "listMeetings": {
    "allow": [
      {
        "role": "member",
        "where": "invited"
      },
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree",
        "published": true
      }
    ]
  },
  "listMembers": {
    "allow": [
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "listMyAccesses": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "listMyConsents": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "listMyDataRequests": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "listMyProfileCorrections": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "listMyProfileHistory": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "listOrganizations": {
    "allow": [
      {
        "role": "member",
        "where": "lineage"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "listProfileCorrections": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "listRoles": {
    "allow": [
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "listSupportAssignments": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      }
    ]
  },
  "lockAccount": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "markAnnouncementRead": {
    "allow": [
      {
        "role": "member",
        "where": "lineage",
        "published": true
      }
    ]
  },
  "notifyMeeting": {
    "allow": [
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      }
    ]
  },
  "prepareAccount": {
    "allow": [
      {
        "role": "admin",
        "where": "cell"
      }
    ]
  },
  "publishAnnouncement": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "cell"
      }
    ]
  },
  "receiveFeedback": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      }
    ]
  },
  "registerAccount": {
    "allow": [
      {
        "role": "applicant",
        "where": "self"
      }
    ]
  },
  "rejectAccount": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell",
        "duty": "approveAccounts"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "replyToFeedback": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "deputySecretary",
        "where": "recipient"
      },
      {
        "role": "secretary",
        "where": "recipient"
      },
      {
        "role": "superior",
        "where": "recipient"
      }
    ]
  },
  "revealCorrectionFields": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "revealMemberFields": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "reviewRoles": {
    "allow": [
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "revokeAccount": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "revokeRole": {
    "allow": [
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "searchDocument": {
    "public": true,
    "allow": [
      {
        "role": "member",
        "where": "lineage"
      },
      {
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
        "where": "subtree"
      }
    ]
  },
  "startAssistedSession": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "streamEvents": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "submitAbsenceRequest": {
    "allow": [
      {
        "role": "member",
        "where": "invited"
      }
    ]
  },
  "submitDataRequest": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "submitFeedback": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "submitProfileCorrection": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "unlockAccount": {
    "allow": [
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree"
      }
    ]
  },
  "updateAnnouncement": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "cell"
      }
    ]
  },
  "updateMeeting": {
    "allow": [
      {
        "role": "committeeMember",
        "where": "cell"
      },
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      }
    ]
  },
  "uploadAttachmentContent": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      }
    ]
  },
  "withdrawAbsenceRequest": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      }
    ]
  },
  "withdrawAnnouncement": {
    "allow": [
      {
        "role": "deputySecretary",
        "where": "cell"
      },
      {
        "role": "secretary",
        "where": "cell"
      },
      {
        "role": "admin",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "cell"
      },
      {
        "role": "superior",
        "where": "subtree",
        "published": true
      },
      {
        "role": "office",
        "where": "cell"
      },
      {
        "role": "office",
        "where": "subtree",
        "published": true
      }
    ]
  },
  "withdrawConsent": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "withdrawProfileCorrection": {
    "allow": [
      {
        "role": "member",
        "where": "author"
      }
    ]
  }
};

export const assistedTasks: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  "acknowledgeMeeting": [
    "acknowledgeMeeting"
  ],
  "getAnnouncement": [
    "markAnnouncementRead"
  ],
  "getMeeting": [
    "acknowledgeMeeting",
    "submitAbsenceRequest"
  ],
  "getSession": [
    "submitAbsenceRequest",
    "submitFeedback"
  ],
  "giveConsent": [
    "submitFeedback"
  ],
  "listAnnouncements": [
    "markAnnouncementRead"
  ],
  "listMeetings": [
    "acknowledgeMeeting",
    "submitAbsenceRequest"
  ],
  "listMyConsents": [
    "submitFeedback"
  ],
  "markAnnouncementRead": [
    "markAnnouncementRead"
  ],
  "submitAbsenceRequest": [
    "submitAbsenceRequest"
  ],
  "submitFeedback": [
    "submitFeedback"
  ]
};

export const neededConsents: Readonly<Partial<Record<OperationId, string>>> = {
  "submitFeedback": "feedback"
};

export interface AuditRule {
  readonly action: string;
  readonly whose?: readonly string[];
  readonly subject?: string;
  readonly at?: string;
}

export const auditRules: Readonly<Partial<Record<OperationId, AuditRule>>> = {
  "answerDataRequest": {
    "action": "dataRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "dataRequest",
    "at": "cell"
  },
  "approveAccount": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  },
  "closeFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "completeDataRequest": {
    "action": "dataRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "dataRequest",
    "at": "cell"
  },
  "createSupportAssignment": {
    "action": "support.viewed",
    "whose": [
      "helper.id",
      "helped.id"
    ],
    "subject": "supportAssignment",
    "at": "cell"
  },
  "decideAbsenceRequest": {
    "action": "absenceRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "absenceRequest"
  },
  "decideProfileCorrection": {
    "action": "correction.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "correction",
    "at": "cell"
  },
  "endSupportAssignment": {
    "action": "support.viewed",
    "whose": [
      "helper.id",
      "helped.id"
    ],
    "subject": "supportAssignment",
    "at": "cell"
  },
  "extendDataRequest": {
    "action": "dataRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "dataRequest",
    "at": "cell"
  },
  "extendFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "forwardFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "getAttachmentContent": {
    "action": "attachment.opened"
  },
  "getDataRequest": {
    "action": "dataRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "dataRequest",
    "at": "cell"
  },
  "getFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "getMemberProfile": {
    "action": "member.viewed",
    "whose": [
      "id"
    ],
    "at": "currentCell"
  },
  "getProfileCorrection": {
    "action": "correction.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "correction",
    "at": "cell"
  },
  "grantRole": {
    "action": "role.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "roleAssignment",
    "at": "organization"
  },
  "issueSupportCode": {
    "action": "support.viewed",
    "whose": [
      "member.id"
    ]
  },
  "listAbsenceRequests": {
    "action": "absenceRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "absenceRequest"
  },
  "listAccounts": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  },
  "listAuditEntries": {
    "action": "audit.viewed",
    "whose": [
      "memberId",
      "actor.memberId"
    ],
    "at": "organization"
  },
  "listDataRequests": {
    "action": "dataRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "dataRequest",
    "at": "cell"
  },
  "listFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "listMembers": {
    "action": "member.listed",
    "whose": [
      "id"
    ],
    "at": "currentCell"
  },
  "listProfileCorrections": {
    "action": "correction.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "correction",
    "at": "cell"
  },
  "listRoles": {
    "action": "role.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "roleAssignment",
    "at": "organization"
  },
  "listSupportAssignments": {
    "action": "support.viewed",
    "whose": [
      "helper.id",
      "helped.id"
    ],
    "subject": "supportAssignment",
    "at": "cell"
  },
  "lockAccount": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  },
  "prepareAccount": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  },
  "receiveFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "rejectAccount": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  },
  "replyToFeedback": {
    "action": "feedback.viewed",
    "whose": [
      "author.id"
    ],
    "subject": "feedback",
    "at": "recipientOrganization"
  },
  "revealCorrectionFields": {
    "action": "member.revealed"
  },
  "revealMemberFields": {
    "action": "member.revealed"
  },
  "reviewRoles": {
    "action": "role.viewed",
    "whose": [
      "holders.member.id"
    ],
    "at": "organization"
  },
  "revokeAccount": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  },
  "revokeRole": {
    "action": "role.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "roleAssignment",
    "at": "organization"
  },
  "submitAbsenceRequest": {
    "action": "absenceRequest.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "absenceRequest"
  },
  "unlockAccount": {
    "action": "account.viewed",
    "whose": [
      "member.id"
    ],
    "subject": "account",
    "at": "cell"
  }
};
