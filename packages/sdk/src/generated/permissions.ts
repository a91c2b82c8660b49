// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './routes.ts';

export interface Permission {
  readonly public?: boolean;
  readonly allow?: readonly { role: string; where: string; published?: boolean }[];
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
  "createMeeting": {
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
      }
    ]
  },
  "decideAbsenceRequest": {
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
  "deleteAttachment": {
    "allow": [
      {
        "role": "member",
        "where": "author"
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
        "role": "superior",
        "where": "subtree"
      },
      {
        "role": "office",
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
  "listOrganizations": {
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
  "notifyMeeting": {
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
  "submitFeedback": {
    "allow": [
      {
        "role": "member",
        "where": "self"
      }
    ]
  },
  "updateMeeting": {
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
  }
};
