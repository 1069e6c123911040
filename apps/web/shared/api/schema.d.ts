export interface paths {
    "/api/account-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountLinks_look"];
        put?: never;
        post: operations["AccountLinks_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-links/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the caller into the project of the link. */
        post: operations["AccountLinks_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Demo_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready: the database answers. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live: the process answers. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Me_changeLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Me_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_list"];
        put?: never;
        post: operations["Projects_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Projects_change"];
        trace?: never;
    };
    "/api/projects/{project}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Codebook_codebookOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds a code under an id that the client made; the same call again changes nothing. */
        put: operations["Codebook_create"];
        post?: never;
        /** Deletes a code that was never used. */
        delete: operations["Codebook_remove"];
        options?: never;
        head?: never;
        patch: operations["Codebook_edit"];
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a code out of use; what was coded with it stays. */
        post: operations["Codebook_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Codebook_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges this code into another, which takes over its codings. */
        post: operations["Codebook_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Codebook_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Codebook_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codes/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merge back. */
        post: operations["Codebook_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/codings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a range of a source a code, under an id that the client made; the same call again changes nothing. */
        put: operations["Codings_put"];
        post?: never;
        /** Takes a coding back: one's own, and as lead also those of others. */
        delete: operations["Codings_remove"];
        options?: never;
        head?: never;
        /** Changes stance or step of one's own coding. */
        patch: operations["Codings_judge"];
        trace?: never;
    };
    "/api/projects/{project}/exports/codings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row a coding, with its words where the actor allowed to quote them. */
        get: operations["Exports_codingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/exports/involvements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV for a mail merge. */
        get: operations["Involvements_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/exports/responses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row a response. Its columns stay where they are when a questionnaire gets a further version. */
        get: operations["Exports_responsesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/exports/themes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row a theme, from a snapshot. Takes a snapshot where the analysis has changed since the last one. */
        get: operations["Exports_themesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals_show"];
        /** Records a goal under an id that the client made; the same call again changes nothing. */
        put: operations["Goals_record"];
        post?: never;
        delete: operations["Goals_remove"];
        options?: never;
        head?: never;
        patch: operations["Goals_change"];
        trace?: never;
    };
    "/api/projects/{project}/goals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a goal, also of one that was deleted. */
        get: operations["Goals_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/goals/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A goal with its themes, their figures by actor group, quotes and questions. */
        get: operations["Heard_thread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups_tree"];
        /** Puts a whole tree in the place of the one there is. */
        put: operations["Groups_replaceTree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/involvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Involvements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/involvements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** For somebody who no longer wants to be asked. */
        delete: operations["Involvements_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Members_changeRole"];
        post?: never;
        delete: operations["Members_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/members/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_invitations"];
        put?: never;
        post: operations["Members_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/members/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaire-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questionnaires that ship. */
        get: operations["Questionnaires_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaire-versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires_version"];
        put: operations["Questionnaires_saveDraft"];
        post?: never;
        delete: operations["Questionnaires_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaire-versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it changes since the version before, or since another earlier one. */
        get: operations["Comparability_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaire-versions/{version}/comparability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides which questions stay comparable, all or none. Also after publishing: the response export follows. */
        put: operations["Comparability_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaire-versions/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questionnaires_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires_list"];
        put?: never;
        /** Takes in a file; one with errors is refused with every place and how to mend it. */
        post: operations["Questionnaires_importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaires/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaires/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the next version from the latest one. */
        post: operations["Questionnaires_beginVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaires/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what the gate finds in a text, without keeping it. */
        post: operations["Questionnaires_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/questionnaires/from-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questionnaires_importTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_one"];
        /** Creates a round in preparation; doing it again with the same id changes nothing. */
        put: operations["Rounds_create"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Rounds_change"];
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has answered, by actor group. */
        get: operations["Rounds_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV for a mail merge. */
        get: operations["Invitations_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates one; doing it again with the same id changes nothing. */
        put: operations["Invitations_create"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations/{id}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was submitted through a personal link of a pseudonymous project. That somebody asked is recorded. */
        post: operations["Disclosure_disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All that was answered through a personal link of a pseudonymous project; the link has to be renewed afterwards. */
        post: operations["Erasure_eraseThroughLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/invitations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates personal links from a list: all or none. */
        post: operations["Invitations_importList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Quarantine_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/quarantine/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Quarantine_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/quarantine/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts answers although the judge refused them. */
        post: operations["Quarantine_acceptAnyway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/quarantine/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Quarantine_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/quarantine/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the judge once more; accepts what passes now, and otherwise gives the reasons of today. */
        post: operations["Quarantine_judgeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/quarantine/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mends answers and accepts them if the judge does; otherwise gives the reasons that are left. */
        post: operations["Quarantine_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Answers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Answers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/responses/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One response, in a project of either mode. */
        post: operations["Erasure_eraseOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/rounds/{round}/responses/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file or signature to take along, as the person who answers has sent it. It is never opened here. */
        get: operations["Answers_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Snapshots_list"];
        put?: never;
        /** Freezes the analysis as it is now; where it has not changed, answers the snapshot there is. */
        post: operations["Snapshots_current"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/snapshots/{snapshot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Snapshots_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers to one question, a page at a time. */
        get: operations["Sources_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/sources/{source}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A whole answer with its codes and the themes they are condensed into. */
        get: operations["Thread_ofSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/sources/catch-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes sources of the answers that have been accepted since the last time. */
        post: operations["Sources_catchUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/sources/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open questions, and how far the coding of their answers has come. */
        get: operations["Sources_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/theme-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of all themes. They take longer than the themes themselves. */
        get: operations["Analysis_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Themes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Themes_one"];
        /** Adds a theme under an id that the client made; the same call again changes nothing. */
        put: operations["Themes_create"];
        post?: never;
        /** Removes a draft; its versions stay. */
        delete: operations["Themes_remove"];
        options?: never;
        head?: never;
        patch: operations["Themes_edit"];
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Condenses a code into the theme; one of another theme is moved only where that theme is named. */
        put: operations["Themes_assignCode"];
        post?: never;
        delete: operations["Themes_releaseCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of one theme, and the quotes that may leave the system. */
        get: operations["Analysis_figuresOfTheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way back: the goals that answer to a theme. */
        get: operations["Goals_ofTheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a theme was at each of its changes, the latest first. */
        get: operations["Thread_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passages of a theme with their questions and groups, a page at a time. */
        get: operations["Thread_passages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a theme at a place of the list; answers the list in its order. */
        put: operations["Themes_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passages that the team chose, whether or not they may be shown yet. */
        get: operations["Analysis_chosenQuotes"];
        /** Chooses the quotes of a theme in place of those chosen before. */
        put: operations["Analysis_chooseQuotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/themes/{theme}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a theme a step on or back: draft, ready, released. */
        put: operations["Themes_setStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/workshops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Workshops_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/workshops/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Workshops_show"];
        /** Adds a workshop under an id that the client made; the same call again changes nothing. */
        put: operations["Workshops_create"];
        post?: never;
        /** Deletes a workshop that has no goals. */
        delete: operations["Workshops_remove"];
        options?: never;
        head?: never;
        patch: operations["Workshops_change"];
        trace?: never;
    };
    "/api/projects/{project}/workshops/{id}/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The themes of a workshop as they are printed, a sheet each. */
        get: operations["Heard_packet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project}/workshops/{workshop}/goal-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Goals_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/respond/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands behind the link. Changes nothing. */
        get: operations["Respond_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/respond/{token}/drafts/{responseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Respond_draft"];
        /** Keeps a draft. A stale one is refused with the problem `stale-draft`, which carries the newer `draft`. */
        put: operations["Respond_saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/respond/{token}/involvements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps how, and how to reach her, apart from all answers. Sending it again under the same id corrects it. */
        put: operations["Involvement_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/respond/{token}/responses/{responseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Submits answers. Sending the same again changes nothing; once they are checked it says what came of it. */
        put: operations["Respond_submit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_logIn"];
        delete: operations["Session_logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Session_logOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedAnswer: {
            /** @description Slug of the project. */
            project: string;
        };
        AccountLinkAnswer: {
            email?: string;
            /** @enum {string} */
            kind: "first-account" | "colleague";
            projectTitle?: string;
            /** @enum {string} */
            role?: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
        };
        AccountRequest: {
            /**
             * Format: email
             * @description With which to log in; left out: the address that was invited.
             */
            email?: string;
            /** @enum {string} */
            language: "de" | "en";
            name: string;
            password: string;
        };
        AnswerChangeAnswer: {
            column?: string;
            columnTitle?: components["schemas"]["QuestionTitle"];
            /** @description What stood there; left out: nothing. */
            from?: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
            /** @description RFC 6901 pointer into the answers, as the changes before have left them. */
            place: string;
            question: string;
            row?: string;
            rowTitle?: components["schemas"]["QuestionTitle"];
            title?: components["schemas"]["QuestionTitle"];
            /** @description What stands there now; left out: nothing. */
            to?: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
        };
        AnswerChangeRequest: {
            /** @description RFC 6901 pointer into the answers, as the changes before have left them; empty for all of them. */
            place: string;
            /** @description What shall stand there; left out: what stands there is taken out. */
            to?: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
        };
        AnsweredQuestion: {
            /** @description What the values of choices, rows and columns read as; a field reads as `field.`, its values as `field.value`. */
            labels: {
                [key: string]: {
                    de: string;
                    en: string;
                };
            };
            name: string;
            title: {
                de: string;
                en: string;
            };
            type: string;
            /**
             * @description The answer as it is stored; names of choices stand in `labels`. On the page of a response a file is its name and
             *     a signature is true.
             */
            value: Record<string, never>;
        };
        AssignCodeDto: {
            /**
             * Format: uuid
             * @description The theme the code is taken from, where it is in one.
             */
            from?: string;
        };
        CaughtUpDto: {
            /** @description Answers that were not there before. */
            sources: number;
        };
        ChangeAnswer: {
            after: string | null;
            before: string | null;
            /** @description Which choice, row, column, check or page. */
            item?: string;
            /** @enum {string} */
            kind: "retyped" | "rescaled" | "reworded" | "conditions" | "marks" | "moved" | "reordered" | "other";
            language?: string;
            /** @description Property of the form library, or `form`, `page`, `order`, `fields`. */
            property: string;
            /** @description Of a choice, row or column that comes back: number of the version that had it last. */
            since?: number;
            /** @description Words that one side has in this language, while both have them in another one. */
            translation?: boolean;
        };
        ChangesAnswer: {
            /** @description Null for a first version. */
            comparedWith: components["schemas"]["ComparedVersion"] | null;
            decided: number;
            /** @description Whether this is the comparison that decisions are made on: with what was asked last. */
            decisive: boolean;
            /** @description The published versions before it, the latest first. */
            earlier: components["schemas"]["ComparedVersion"][];
            /** @description Of the questionnaire as a whole, its pages and the texts between questions. */
            general: components["schemas"]["ChangeAnswer"][];
            /** @description Questions about which a person has to decide. */
            needed: number;
            questions: components["schemas"]["QuestionChangeAnswer"][];
            unchanged: number;
        };
        CheckAnswer: {
            findings: components["schemas"]["FindingAnswer"][];
            publishable: boolean;
        };
        CheckRequest: {
            text: string;
        };
        ChoiceAnswer: {
            text: components["schemas"]["WrittenText"];
            value: string | number | boolean;
        };
        ChooseQuotesDto: {
            /** @description Codings with a code of the theme, in the order in which they shall stand. */
            codingIds: string[];
        };
        ChosenQuoteDto: {
            codingId: string;
            segmentId: string;
            text: string;
        };
        ChosenQuotesDto: {
            items: components["schemas"]["ChosenQuoteDto"][];
        };
        ChosenTheme: {
            id: string;
            /** @enum {string} */
            status: "draft" | "ready" | "released";
            title: string;
        };
        CodebookDto: {
            /** @description All codes, also those out of use, ordered by position. */
            items: components["schemas"]["CodeDto"][];
            /** @description Counts up with every change of a code. */
            version: number;
        };
        CodeChangeDto: {
            archived: boolean;
            at: string;
            /** @description Id of the person who did it. */
            by: string;
            color: string;
            /** @enum {string} */
            deed: "moved" | "created" | "edited" | "archived" | "restored" | "merged" | "unmerged" | "deleted";
            definition: string;
            example: string;
            excludeWhen: string;
            includeWhen: string;
            mergedInto: string | null;
            name: string;
            parentId: string | null;
            version: number;
        };
        CodeDto: {
            archived: boolean;
            /** @description `#rrggbb` */
            color: string;
            definition: string;
            example: string;
            excludeWhen: string;
            id: string;
            includeWhen: string;
            /** @description The code that took over the codings of this one. */
            mergedInto: string | null;
            name: string;
            parentId: string | null;
            /** @description Order among the codes that share a parent. */
            position: number;
            revision: number;
        };
        CodeHistoryDto: {
            items: components["schemas"]["CodeChangeDto"][];
        };
        CoderDto: {
            id: string;
            name: string;
            /** @description Answers this person has coded. */
            sources: number;
        };
        CodingDto: {
            codeId: string;
            coderId: string;
            createdAt: string;
            /** @description The code point after the last one of the segment. */
            end: number;
            id: string;
            sourceId: string;
            stair: number | null;
            /** @enum {string|null} */
            stance: "pro" | "contra" | "ambivalent" | "neutral" | null;
            /** @description First code point of the segment, from 0. */
            start: number;
        };
        ColleagueInvitation: {
            email: string;
            expiresAt: string;
            id: string;
            /** @description Path of the link to hand over; the address of the installation goes before it. */
            path: string;
            /** @enum {string} */
            role: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
        };
        ColleagueInvitationsAnswer: {
            items: components["schemas"]["ColleagueInvitation"][];
        };
        ColleagueRequest: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
        };
        ComparabilityAnswer: {
            at: string;
            by: string | null;
            comparable: boolean;
            /** @description False where the draft was changed after it. */
            current: boolean;
            note: string;
        };
        ComparabilityDecision: {
            comparable: boolean;
            /** @description Why; may be empty. */
            note: string;
            question: string;
            /** @description What was looked at: `seen` of the question. */
            seen: string;
        };
        ComparabilityRequest: {
            decisions: components["schemas"]["ComparabilityDecision"][];
        };
        ComparedVersion: {
            id: string;
            number: number;
        };
        CoverageAnswer: {
            answered: number | null;
            groups: components["schemas"]["GroupCoverage"][];
            /** @description The smallest cell that null stands for. */
            smallestCell: number;
        };
        CreateCodeDto: {
            color: string;
            definition?: string;
            example?: string;
            excludeWhen?: string;
            includeWhen?: string;
            name: string;
            /**
             * Format: uuid
             * @description Left out: at the top.
             */
            parentId?: string | null;
        };
        CreateThemeDto: {
            /** @description Codes to condense; each must be in no other theme. */
            codeIds?: string[];
            definition?: string;
            title: string;
        };
        DecisionRequest: {
            /** @description Why; kept with the response. */
            note: string;
        };
        DemoMade: {
            slug: string;
            title: string;
        };
        DisclosureAnswer: {
            /** @description What was sent through the link and is no response, as it came. */
            quarantined: components["schemas"]["QuarantinedAnswer"][];
            /** @description What was accepted; null: what was sent did not pass the judge. */
            response: components["schemas"]["ResponseAnswer"] | null;
        };
        DraftAnswer: {
            answers: {
                [key: string]: unknown;
            };
            locale: string;
            /** @description Page the actor was on, from 0. */
            page: number;
            responseId: string;
            /** @description Name it when saving the next state. */
            revision: number;
        };
        DraftRequest: {
            /** @description The revision that was edited. */
            revision: number;
            text: string;
        };
        DraftSavedAnswer: {
            revision: number;
        };
        EditCodeDto: {
            color?: string;
            definition?: string;
            example?: string;
            excludeWhen?: string;
            includeWhen?: string;
            name?: string;
            /** @description The revision the change was made from. */
            revision: number;
        };
        EditThemeDto: {
            candidateGoals?: string[];
            definition?: string;
            openQuestions?: string[];
            /** @description The revision the change was made from. */
            revision: number;
            summary?: string;
            title?: string;
        };
        FacetAnswer: {
            key: string;
            name: components["schemas"]["GroupName"];
            question: string;
        };
        FacetsAnswer: {
            items: components["schemas"]["FacetAnswer"][];
        };
        FieldChangeAnswer: {
            changes: components["schemas"]["ChangeAnswer"][];
            /** @description Questions inside that were added, removed or changed. */
            fields: components["schemas"]["FieldChangeAnswer"][];
            name: string;
            /** @description Number of the version that asked it last; of a question inside only where that is not the one of the question. */
            since?: number;
            /** @enum {string} */
            state: "added" | "removed" | "kept";
            title: components["schemas"]["WrittenText"];
            type: string;
        };
        FindingAnswer: {
            code: string;
            column: number;
            /** @description In the text, from 1. */
            line: number;
            message: components["schemas"]["WrittenText"];
            /** @description RFC 6901 pointer into the content. */
            pointer: string;
            question?: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        GoalAnswer: {
            /** @description Advice to the workshop; refuses nothing. */
            hints: ("says-what-is-done" | "says-no-year")[];
            id: string;
            /** @description From 1 within the workshop. */
            position: number;
            revision: number;
            /** @enum {number} */
            stair: 5 | 3 | 1 | 2 | 4 | 6 | 7;
            statement: string;
            themes: components["schemas"]["NamedReference"][];
            title: string;
            workshop: components["schemas"]["NamedReference"];
        };
        GoalChangeRequest: {
            /** @description The revision that was edited. */
            revision: number;
            /**
             * @description Step 1 to 7 of the impact stairs.
             * @enum {number}
             */
            stair?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description Who is better off, how, by when. */
            statement?: string;
            /** @description At least one. */
            themeIds?: string[];
            title?: string;
        };
        GoalHistoryAnswer: {
            /** @description The newest first. */
            items: components["schemas"]["GoalVersionAnswer"][];
        };
        GoalOrderRequest: {
            /** @description Every goal of the workshop once. */
            goalIds: string[];
        };
        GoalsAnswer: {
            items: components["schemas"]["GoalAnswer"][];
        };
        GoalThreadAnswer: {
            goal: components["schemas"]["GoalAnswer"];
            smallestCell: number;
            themes: components["schemas"]["HeardTheme"][];
        };
        GoalVersionAnswer: {
            at: string;
            /** @description Name of the person; null for what the system did. */
            by: string | null;
            /** @description Whether this is the deletion. */
            removed: boolean;
            revision: number;
            /** @enum {number} */
            stair: 5 | 3 | 1 | 2 | 4 | 6 | 7;
            statement: string;
            /** @description With the titles they had then. */
            themes: components["schemas"]["NamedReference"][];
            title: string;
        };
        GroupAnswer: {
            id: string;
            key: string;
            name: components["schemas"]["GroupName"];
            parentId: string | null;
            position: number;
        };
        GroupCoverage: {
            /** @description Participants of the group, from whatever link; null: fewer than the smallest cell, or to protect such a figure. */
            answered: number | null;
            groupId: string;
            /** @description Personal links of the group and the groups below it that were not revoked. */
            invited: number;
            key: string;
            name: {
                de: string;
                en: string;
            };
        };
        GroupFigureDto: {
            /** @description Key of an actor group of the top level. */
            key: string;
            name: components["schemas"]["NameDto"];
            /** @description null where the smallest cell hides it */
            persons: number | null;
        };
        GroupLineRequest: {
            /** @description Stays the same for ever; lower case letters, digits and hyphens. */
            key: string;
            name: components["schemas"]["GroupName"];
            /** @description Key of the group above; left out at the top level. */
            parentKey?: string | null;
        };
        GroupName: {
            de: string;
            en: string;
        };
        GroupTreeAnswer: {
            items: components["schemas"]["GroupAnswer"][];
            revision: string;
        };
        GroupTreeRequest: {
            groups: components["schemas"]["GroupLineRequest"][];
            /** @description The revision that was read; a tree that somebody else changed since then is not overwritten. */
            revision: string;
        };
        HealthAnswer: {
            live: boolean;
            ready?: boolean;
        };
        HeardTheme: {
            candidateGoals: string[];
            definition: string;
            figures: components["schemas"]["ThemeFiguresDto"];
            /** @description The way back: the goals that answer to it. */
            goals: components["schemas"]["NamedReference"][];
            id: string;
            openQuestions: string[];
            questions: components["schemas"]["QuestionHeard"][];
            quotes: components["schemas"]["PublicQuoteDto"][];
            /** @enum {string} */
            status: "draft" | "ready" | "released";
            summary: string;
            title: string;
        };
        InvitationAnswer: {
            groupId: string | null;
            id: string;
            /** @enum {string} */
            kind: "open" | "personal";
            label: string;
            /** @description The link, from the root of this installation. */
            path: string;
            /**
             * @description In an anonymous project `answered` is never told of a single link.
             * @enum {string}
             */
            state: "answered" | "revoked" | "invited";
        };
        InvitationListRequest: {
            /** @description CSV with the columns `bezeichnung` and `gruppe`. */
            text: string;
        };
        InvitationsAnswer: {
            items: components["schemas"]["InvitationAnswer"][];
            /** @description Whether `state` says who has answered: only in a pseudonymous project. */
            tellsWhoAnswered: boolean;
        };
        InvitationsCreatedAnswer: {
            created: number;
        };
        InvolvedPerson: {
            /** @description E-mail address or telephone number. */
            contact: string;
            name: string;
        };
        InvolvementAnswer: {
            id: string;
            /** @enum {string} */
            kind: "workshop" | "working-group" | "results";
            /** @description Null: it was left under another key of the vault and cannot be read. */
            person: components["schemas"]["InvolvedPerson"] | null;
        };
        InvolvementRequest: {
            /** @description E-mail address or telephone number. */
            contact: string;
            /** @enum {string} */
            kind: "workshop" | "working-group" | "results";
            name: string;
        };
        InvolvementsAnswer: {
            items: components["schemas"]["InvolvementAnswer"][];
        };
        JudgementDto: {
            /** @description Step of the impact stairs, 1–7; null: none. */
            stair?: number | null;
            /**
             * @description Towards the theme the code belongs to; null: none.
             * @enum {string|null}
             */
            stance?: "pro" | "contra" | "ambivalent" | "neutral" | null;
        };
        LanguageRequest: {
            /** @enum {string} */
            language: "de" | "en";
        };
        LoginRequest: {
            email: string;
            password: string;
        };
        MeAnswer: {
            /** @description Whether the caller may fill the empty installation with the demo project. */
            demoOffered: boolean;
            projects: components["schemas"]["MyProject"][];
            user: components["schemas"]["MyAccount"];
        };
        MemberAnswer: {
            email: string;
            name: string;
            /** @enum {string} */
            role: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
            userId: string;
        };
        MembersAnswer: {
            items: components["schemas"]["MemberAnswer"][];
        };
        MergeCodeDto: {
            /**
             * Format: uuid
             * @description The code that takes over the codings.
             */
            into: string;
            /** @description The revision the change was made from. */
            revision: number;
        };
        MoveCodeDto: {
            /**
             * Format: uuid
             * @description Left out or null: to the top.
             */
            parentId?: string | null;
            /** @description The position of the sibling that the code shall stand before; left out: last. */
            position?: number;
            /** @description The revision the change was made from. */
            revision: number;
        };
        MyAccount: {
            administrator: boolean;
            email: string;
            id: string;
            /** @enum {string} */
            language: "de" | "en";
            name: string;
        };
        MyProject: {
            id: string;
            municipality: string;
            permissions: ("viewProject" | "viewAnswers" | "manageProject" | "manageMembers" | "manageQuestionnaires" | "manageRounds" | "inviteActors" | "reviewQuarantine" | "editCodebook" | "codeSegments" | "editThemes" | "runWorkshop" | "exportThemes" | "exportData" | "viewContacts")[];
            /** @enum {string} */
            role: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
            slug: string;
            title: string;
        };
        NamedReference: {
            id: string;
            title: string;
        };
        NameDto: {
            de: string;
            en: string;
        };
        NewGoalRequest: {
            /**
             * @description Step 1 to 7 of the impact stairs.
             * @enum {number}
             */
            stair: 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description Who is better off, how, by when. */
            statement: string;
            /** @description At least one. */
            themeIds: string[];
            title: string;
            /**
             * Format: uuid
             * @description The workshop that developed it.
             */
            workshopId: string;
        };
        NewInvitationRequest: {
            /**
             * Format: uuid
             * @description The actor group of everybody who answers through it.
             */
            groupId?: string | null;
            /**
             * @description A link of its own for one actor, or an open one for many.
             * @enum {string}
             */
            kind: "personal" | "open";
            /** @description What the team calls it; unique in the round. */
            label: string;
        };
        NewProjectRequest: {
            dataController?: components["schemas"]["TranslatedText"];
            /** @description A promise to the actors: until then their answers are deleted. */
            deletionDate: string;
            evaluations?: components["schemas"]["TranslatedText"];
            /** @enum {string} */
            language?: "de" | "en";
            /**
             * @description A promise to the actors that cannot be changed later.
             * @enum {string}
             */
            mode: "anonymous" | "pseudonymous";
            municipality: string;
            purpose?: components["schemas"]["TranslatedText"];
            /** @description Part of every address of the project: lower case letters, digits and hyphens. */
            slug: string;
            /** @description No figure about fewer persons leaves the system. */
            smallestCell?: number;
            title: string;
        };
        NewRoundRequest: {
            /** @description Last day in Germany on which answers are taken; null: until somebody closes the round. */
            closesOn?: string | null;
            /** @description First day in Germany on which answers are taken, 2026-03-01; null: from opening on. */
            opensOn?: string | null;
            title: string;
            /**
             * Format: uuid
             * @description A published version of a questionnaire of this project.
             */
            versionId: string;
        };
        NewWorkshopRequest: {
            /** @description Left out, or null, while no date is set. */
            day?: string | null;
            place?: string;
            title: string;
        };
        OfferedChoice: {
            text: components["schemas"]["QuestionTitle"];
            value: string | number | boolean;
        };
        PacketAnswer: {
            municipality: string;
            project: components["schemas"]["NamedReference"];
            smallestCell: number;
            themes: components["schemas"]["HeardTheme"][];
            workshop: components["schemas"]["WorkshopAnswer"];
        };
        PageAnswer: {
            name: string;
            parts: components["schemas"]["PagePartAnswer"][];
            title: components["schemas"]["WrittenText"];
        };
        PagePartAnswer: {
            html?: components["schemas"]["WrittenText"];
            /** @enum {string} */
            kind: "question" | "text";
            name?: string;
            pointer: string;
            question?: components["schemas"]["QuestionAnswer"];
        };
        PasswordChangeRequest: {
            current: string;
            next: string;
        };
        ProjectAnswer: {
            dataController: components["schemas"]["TranslatedText"];
            deletionDate: string;
            evaluations: components["schemas"]["TranslatedText"];
            id: string;
            /** @enum {string} */
            language: "de" | "en";
            /** @enum {string} */
            mode: "anonymous" | "pseudonymous";
            municipality: string;
            permissions: ("viewProject" | "viewAnswers" | "manageProject" | "manageMembers" | "manageQuestionnaires" | "manageRounds" | "inviteActors" | "reviewQuarantine" | "editCodebook" | "codeSegments" | "editThemes" | "runWorkshop" | "exportThemes" | "exportData" | "viewContacts")[];
            purpose: components["schemas"]["TranslatedText"];
            revision: number;
            /** @enum {string} */
            role: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
            slug: string;
            smallestCell: number;
            title: string;
        };
        ProjectChangeRequest: {
            dataController?: components["schemas"]["TranslatedText"];
            /** @description A promise to the actors: until then their answers are deleted. */
            deletionDate?: string;
            evaluations?: components["schemas"]["TranslatedText"];
            /** @enum {string} */
            language?: "de" | "en";
            municipality?: string;
            purpose?: components["schemas"]["TranslatedText"];
            /** @description The revision that was edited. */
            revision: number;
            /** @description No figure about fewer persons leaves the system. */
            smallestCell?: number;
            title?: string;
        };
        ProjectFiguresDto: {
            /** @description In the order of the themes. */
            items: components["schemas"]["ThemeFiguresDto"][];
            /** @description The k of the project. */
            smallestCell: number;
        };
        ProjectsAnswer: {
            items: components["schemas"]["ProjectAnswer"][];
        };
        ProposalAnswer: {
            /** @description The weightiest first. */
            reasons: components["schemas"]["ReasonAnswer"][];
            /** @enum {string} */
            verdict: "comparable" | "with-care" | "not-comparable";
        };
        PublicQuoteDto: {
            /** @description null where naming the group would tell of fewer than k persons */
            group: components["schemas"]["NameDto"] | null;
            segmentId: string;
            text: string;
        };
        PublishRequest: {
            /** @description Whether what is not decided about comparability is decided as proposed. */
            acceptProposals?: boolean;
            /** @description The revision that was looked at. */
            revision: number;
        };
        PutCodingDto: {
            /** Format: uuid */
            codeId: string;
            /** @description The code point after the last one of the segment. */
            end: number;
            /** Format: uuid */
            sourceId: string;
            /** @description Step of the impact stairs, 1–7; null: none. */
            stair?: number | null;
            /**
             * @description Towards the theme the code belongs to; null: none.
             * @enum {string|null}
             */
            stance?: "pro" | "contra" | "ambivalent" | "neutral" | null;
            /** @description First code point of the segment, from 0. */
            start: number;
        };
        QuarantineAnswer: {
            /** @description At most 200 of each state. */
            items: components["schemas"]["QuarantinedSummaryAnswer"][];
        };
        QuarantinedAnswer: {
            /** @description What the team changed before it accepted them. */
            changes: components["schemas"]["AnswerChangeAnswer"][];
            day: string;
            /** @description Name of whoever decided. */
            decidedBy: string | null;
            id: string;
            locale: string;
            note: string | null;
            /** @description The answers as JSON text, as they came. */
            raw: string;
            reasons: components["schemas"]["RepairableReasonAnswer"][];
            /** @enum {string} */
            state: "open" | "accepted" | "discarded";
        };
        QuarantinedSummaryAnswer: {
            day: string;
            /** @description Name of whoever decided. */
            decidedBy: string | null;
            id: string;
            locale: string;
            note: string | null;
            reasons: components["schemas"]["RefusalReason"][];
            /** @enum {string} */
            state: "open" | "accepted" | "discarded";
        };
        QuestionAnswer: {
            choices?: components["schemas"]["ChoiceAnswer"][];
            codable: boolean;
            columns?: components["schemas"]["ChoiceAnswer"][];
            comment: boolean;
            facet?: string;
            /** @description Questions inside of this one. */
            fields?: components["schemas"]["QuestionAnswer"][];
            interviewerOnly: boolean;
            name: string;
            quotePermission: boolean;
            rows?: components["schemas"]["ChoiceAnswer"][];
            stairHint: boolean;
            title: components["schemas"]["WrittenText"];
            type: string;
        };
        QuestionChangeAnswer: {
            changes: components["schemas"]["ChangeAnswer"][];
            decision: components["schemas"]["ComparabilityAnswer"] | null;
            /** @description Questions inside that were added, removed or changed. */
            fields: components["schemas"]["FieldChangeAnswer"][];
            name: string;
            needsDecision: boolean;
            proposal: components["schemas"]["ProposalAnswer"] | null;
            /** @description A removed question that asked the same in the same words. */
            renamedFrom?: string;
            /** @description To be sent along with a decision. */
            seen: string;
            /** @description Number of the version that asked it last; of a question inside only where that is not the one of the question. */
            since?: number;
            /** @enum {string} */
            state: "added" | "removed" | "kept";
            title: components["schemas"]["WrittenText"];
            type: string;
        };
        QuestionCoverageDto: {
            /** @description Answers that at least one coder has coded. */
            coded: number;
            coders: components["schemas"]["CoderDto"][];
            /** @description Name of the question; inside of a panel `panel.question`. */
            question: string;
            /** @description Slug of the questionnaire. */
            questionnaire: string;
            questionnaireId: string;
            questionnaireTitle: components["schemas"]["TextInBothDto"];
            /** @description Answers there are. */
            sources: number;
            /** @description The answers hint at a step of the impact stairs. */
            stairHint: boolean;
            title: components["schemas"]["TextInBothDto"];
        };
        QuestionCoveragesDto: {
            items: components["schemas"]["QuestionCoverageDto"][];
        };
        QuestionHeard: {
            question: string;
            questionnaireId: string;
            /** @description Segment ids of the quotes that stand in its answers. */
            quotes: string[];
            title: components["schemas"]["NameDto"];
        };
        QuestionnaireAnswer: {
            id: string;
            slug: string;
            title: components["schemas"]["WrittenText"];
            versions: components["schemas"]["VersionSummaryAnswer"][];
        };
        QuestionnaireImportRequest: {
            /** @description Short name of the questionnaire: lower case letters, digits and hyphens. */
            slug: string;
            /** @description The text of the file, SurveyJS JSON. */
            text: string;
        };
        QuestionnairesAnswer: {
            items: components["schemas"]["QuestionnaireAnswer"][];
        };
        QuestionTitle: {
            de: string;
            en: string;
        };
        ReasonAnswer: {
            code: string;
            /** @description The question inside, if it is about one. */
            field?: string;
            message: components["schemas"]["WrittenText"];
        };
        ReasonRequest: {
            /** @description Why; kept in the record of deeds. No names of actors and nothing of their answers. */
            reason: string;
        };
        RefusalReason: {
            column?: string;
            columnTitle?: components["schemas"]["QuestionTitle"];
            /** @description `form`: what the questionnaire itself asks for. */
            kind: string;
            message: string;
            question: string;
            /** @description Row (a name, or its number from 1) and column inside of the question. */
            row?: string;
            rowTitle?: components["schemas"]["QuestionTitle"];
            /** @description The question as actors read it, where the questionnaire knows it. */
            title?: components["schemas"]["QuestionTitle"];
        };
        RepairableReasonAnswer: {
            column?: string;
            columnTitle?: components["schemas"]["QuestionTitle"];
            field: components["schemas"]["RepairFieldAnswer"];
            /** @description `form`: what the questionnaire itself asks for. */
            kind: string;
            message: string;
            /** @description RFC 6901 pointer into the answers that were judged. */
            place: string;
            question: string;
            /** @description Row (a name, or its number from 1) and column inside of the question. */
            row?: string;
            rowTitle?: components["schemas"]["QuestionTitle"];
            /** @description The question as actors read it, where the questionnaire knows it. */
            title?: components["schemas"]["QuestionTitle"];
        };
        RepairFieldAnswer: {
            /** @description Of `choice` and `choices`. */
            choices?: components["schemas"]["OfferedChoice"][];
            /** @enum {string} */
            kind: "number" | "text" | "none" | "choices" | "choice";
        };
        RepairRequest: {
            /** @description Accepts them also where the judge still refuses. */
            anyway: boolean;
            /** @description Made one after the other. */
            changes: components["schemas"]["AnswerChangeRequest"][];
            /** @description Why; kept with the response. */
            note: string;
        };
        RespondAnswer: {
            /** @description The questionnaire as SurveyJS JSON. */
            content: {
                [key: string]: unknown;
            };
            /** @description Only behind a personal link of a pseudonymous project: what was written on another device. */
            draft: components["schemas"]["DraftAnswer"] | null;
            languages: string[];
            /**
             * @description A link of its own, or one for many.
             * @enum {string}
             */
            link: "open" | "personal";
            project: components["schemas"]["RespondProject"];
            round: {
                closesOn: string | null;
                title: string;
            };
            versionId: string;
        };
        RespondProject: {
            dataController: {
                de: string;
                en: string;
            };
            deletionDate: string;
            evaluations: {
                de: string;
                en: string;
            };
            /** @enum {string} */
            language: "de" | "en";
            /** @enum {string} */
            mode: "anonymous" | "pseudonymous";
            municipality: string;
            purpose: {
                de: string;
                en: string;
            };
            title: string;
        };
        ResponseAnswer: {
            day: string;
            /** @description Files and signatures among the answers. */
            files: components["schemas"]["StoredFileAnswer"][];
            /** @description Actor group of the top level; null: none, or so few people that it would tell who it is. */
            group: string | null;
            id: string;
            locale: string;
            questions: components["schemas"]["AnsweredQuestion"][];
            /** @enum {string} */
            quotePermission: "none" | "verbatim" | "paraphrase";
            /** @description A decision of the team without which it would not be here; null: it passed by itself. */
            review: components["schemas"]["ReviewAnswer"] | null;
        };
        ResponsesAnswer: {
            items: components["schemas"]["ResponseSummary"][];
        };
        ResponseSummary: {
            day: string;
            /** @description Actor group of the top level; null: none, or so few people that it would tell who it is. */
            group: string | null;
            id: string;
            locale: string;
            /** @enum {string} */
            quotePermission: "none" | "verbatim" | "paraphrase";
        };
        ReviewAnswer: {
            /** @description What was changed before, one after the other. */
            changes: components["schemas"]["AnswerChangeAnswer"][];
            /** @description Name of whoever accepted it out of quarantine. */
            decidedBy: string | null;
            /** @description Why. */
            note: string;
        };
        RevisionDto: {
            /** @description The revision the change was made from. */
            revision: number;
        };
        RoleRequest: {
            /** @enum {string} */
            role: "lead" | "coder" | "interviewer" | "facilitator" | "viewer";
        };
        RoundAnswer: {
            closesOn: string | null;
            id: string;
            opensOn: string | null;
            revision: number;
            /**
             * @description What status and days mean today.
             * @enum {string}
             */
            state: "draft" | "open" | "closed" | "scheduled";
            /** @enum {string} */
            status: "draft" | "open" | "closed";
            title: string;
            versionId: string;
        };
        RoundChangeRequest: {
            closesOn?: string | null;
            opensOn?: string | null;
            /** @description The revision that was edited. */
            revision: number;
            title?: string;
            /**
             * Format: uuid
             * @description Only while the round is in preparation.
             */
            versionId?: string;
        };
        RoundCounts: {
            openLinks: number;
            /** @description Links that lead somewhere: not revoked. */
            personalLinks: number;
            /** @description Responses in quarantine on which nobody has decided. */
            quarantined: number;
            responses: number;
            /** @description Responses that are kept and that the judge has not come to yet. */
            unjudged: number;
        };
        RoundsAnswer: {
            items: components["schemas"]["RoundWithCounts"][];
        };
        RoundStepRequest: {
            /** @description The revision that was seen. */
            revision: number;
        };
        RoundWithCounts: {
            closesOn: string | null;
            counts: components["schemas"]["RoundCounts"];
            id: string;
            opensOn: string | null;
            revision: number;
            /**
             * @description What status and days mean today.
             * @enum {string}
             */
            state: "draft" | "open" | "closed" | "scheduled";
            /** @enum {string} */
            status: "draft" | "open" | "closed";
            title: string;
            versionId: string;
        };
        SaveDraftRequest: {
            answers: {
                [key: string]: unknown;
            };
            /** @description Language of the page: de, en, … */
            locale: string;
            /** @description Page the actor is on, from 0. */
            page: number;
            /** @description The revision of the server that it goes on from; 0: none. */
            revision: number;
        };
        SnapshotDto: {
            codebookVersion: number;
            createdAt: string;
            /** @description Name of the user who took it; null where nobody of the team did. */
            createdBy: string | null;
            id: string;
            /** @description From 1 within the project. */
            number: number;
            /** @description The k the figures were published with. */
            smallestCell: number;
        };
        SnapshotListDto: {
            /** @description The latest first. */
            items: components["schemas"]["SnapshotDto"][];
        };
        SourceDto: {
            /** @description Of all coders, in the order of the text. */
            codings: components["schemas"]["CodingDto"][];
            /** @description Entry of a repeated panel, from 0. */
            entry: number;
            /** @description Of the top level; null: none, or so few persons that naming it would tell who it is. */
            group: components["schemas"]["SourceGroupDto"] | null;
            id: string;
            locale: string;
            question: string;
            text: string;
        };
        SourceGroupDto: {
            id: string;
            name: components["schemas"]["TextInBothDto"];
        };
        SourcePageDto: {
            items: components["schemas"]["SourceDto"][];
            /** @description Where the next page begins; null at the end. */
            next: string | null;
        };
        SourceThreadDto: {
            codings: components["schemas"]["ThreadCodingDto"][];
            group: components["schemas"]["NameDto"] | null;
            id: string;
            locale: string;
            /** @enum {string} */
            permission: "none" | "verbatim" | "paraphrase";
            question: components["schemas"]["NameDto"];
            text: string;
        };
        StancesDto: {
            ambivalent: number | null;
            contra: number | null;
            neutral: number | null;
            pro: number | null;
        };
        StoredFileAnswer: {
            name: string;
            /** @description RFC 6901 pointer into the answers: what the file is asked for with. */
            place: string;
            question: string;
            /** @description Bytes. */
            size: number;
        };
        SubmitRequest: {
            answers: {
                [key: string]: unknown;
            };
            locale: string;
            /** @description How long it took; null: unknown. */
            minutes?: number | null;
        };
        SubmittedAnswer: {
            /**
             * @description `received`: kept, but the team has to look at it first.
             * @enum {string}
             */
            status: "accepted" | "received";
        };
        TemplateAnswer: {
            languages: string[];
            openQuestions: number;
            questions: number;
            slug: string;
            title: components["schemas"]["WrittenText"];
        };
        TemplateImportRequest: {
            /** @description Short name it gets here; left out, the same. */
            slug?: string;
            /** @description Short name of the questionnaire that ships. */
            template: string;
        };
        TemplatesAnswer: {
            items: components["schemas"]["TemplateAnswer"][];
        };
        TextInBothDto: {
            de: string;
            en: string;
        };
        ThemeAnalysisDto: {
            figures: components["schemas"]["ThemeFiguresDto"];
            /** @description All that may leave the system, in the order the team chose; files have the first three. */
            quotes: components["schemas"]["PublicQuoteDto"][];
            smallestCell: number;
        };
        ThemeCodeDto: {
            id: string;
            name: string;
        };
        ThemeDto: {
            candidateGoals: string[];
            codes: components["schemas"]["ThemeCodeDto"][];
            definition: string;
            id: string;
            openQuestions: string[];
            /** @description From 1. */
            position: number;
            revision: number;
            /**
             * @description draft, ready or released
             * @enum {string}
             */
            status: "draft" | "ready" | "released";
            summary: string;
            title: string;
        };
        ThemeFiguresDto: {
            /** @description In the project's order. */
            byGroup: components["schemas"]["GroupFigureDto"][];
            /** @description 0 (evenly split) to 1 (all on one side); null where fewer than k persons took a side. */
            consensus: number | null;
            /** @description How many actor groups of the top level are heard. */
            groups: number | null;
            interviews: number | null;
            /** @description Of the participants, in percent, not rounded. */
            pctPersons: number | null;
            persons: number | null;
            responses: number | null;
            /**
             * @description Most frequent step of the impact stairs, 1–7.
             * @enum {number|null}
             */
            stairMode: 5 | 3 | 1 | 2 | 4 | 6 | 7 | null;
            stances: components["schemas"]["StancesDto"];
            statements: number | null;
            themeId: string;
        };
        ThemeHistoryDto: {
            items: components["schemas"]["ThemeVersionDto"][];
        };
        ThemeListDto: {
            items: components["schemas"]["ThemeDto"][];
        };
        ThemePassageDto: {
            codings: components["schemas"]["ThreadCodingDto"][];
            group: components["schemas"]["NameDto"] | null;
            /**
             * @description verbatim, paraphrase or none
             * @enum {string}
             */
            permission: "none" | "verbatim" | "paraphrase";
            question: components["schemas"]["NameDto"];
            segmentId: string;
            sourceId: string;
            text: string;
        };
        ThemePassagesDto: {
            items: components["schemas"]["ThemePassageDto"][];
            /** @description Give it as `after` to read on; null at the end. */
            next: string | null;
        };
        ThemePositionDto: {
            /** @description From 1. */
            position: number;
        };
        ThemeStatusDto: {
            revision: number;
            /** @enum {string} */
            status: "draft" | "ready" | "released";
        };
        ThemeTitleDto: {
            id: string;
            title: string;
        };
        ThemeVersionDto: {
            at: string;
            /** @description Name of the user who made the change, where it is still known. */
            by: string | null;
            candidateGoals: string[];
            codes: components["schemas"]["ThemeCodeDto"][];
            definition: string;
            openQuestions: string[];
            /** @description Only in the last version of a theme that was removed. */
            removed?: boolean;
            revision: number;
            /** @enum {string} */
            status: "draft" | "ready" | "released";
            summary: string;
            title: string;
        };
        ThreadCodingDto: {
            code: components["schemas"]["ThemeCodeDto"];
            /** @description Name of the coder. */
            coder: string | null;
            end: number;
            id: string;
            segmentId: string;
            /** @description Step of the impact stairs, 1–7. */
            stair: number | null;
            /** @enum {string|null} */
            stance: "pro" | "contra" | "ambivalent" | "neutral" | null;
            /** @description Code points of the source, zero-based, end exclusive. */
            start: number;
            theme: components["schemas"]["ThemeTitleDto"] | null;
        };
        TranslatedText: {
            de: string;
            en: string;
        };
        VersionAnswer: {
            findings: components["schemas"]["FindingAnswer"][];
            id: string;
            languages: string[];
            /** @description Of a draft: settings of the project that it tells actors about and that nobody has filled in, by their names. */
            missingSettings: components["schemas"]["WrittenText"][];
            number: number;
            pages: components["schemas"]["PageAnswer"][];
            publishable: boolean;
            publishedAt: string | null;
            questionnaireId: string;
            revision: number;
            slug: string;
            /** @enum {string} */
            status: "draft" | "published";
            /** @description The file as it was written. */
            text: string;
            title: components["schemas"]["WrittenText"];
        };
        VersionSummaryAnswer: {
            id: string;
            languages: string[];
            number: number;
            publishedAt: string | null;
            revision: number;
            /** @enum {string} */
            status: "draft" | "published";
        };
        WorkshopAnswer: {
            day: string | null;
            /** @description How many goals it has developed. */
            goals: number;
            id: string;
            place: string;
            revision: number;
            /** @description In the order of their sheets. */
            themes: components["schemas"]["ChosenTheme"][];
            title: string;
        };
        WorkshopChangeRequest: {
            /** @description Left out, or null, while no date is set. */
            day?: string | null;
            place?: string;
            /** @description The revision that was edited. */
            revision: number;
            /** @description The themes to work with, in the order of their sheets. */
            themeIds?: string[];
            title?: string;
        };
        WorkshopsAnswer: {
            items: components["schemas"]["WorkshopAnswer"][];
        };
        WrittenText: {
            de: string;
            en: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccountLinks_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkAnswer"];
                };
            };
        };
    };
    AccountLinks_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountLinks_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
        };
    };
    Demo_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMade"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
        };
    };
    Me_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
        };
    };
    Me_changeLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Projects_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectsAnswer"];
                };
            };
        };
    };
    Projects_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProjectRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAnswer"];
                };
            };
        };
    };
    Projects_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAnswer"];
                };
            };
        };
    };
    Projects_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAnswer"];
                };
            };
        };
    };
    Codebook_codebookOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodebookDto"];
                };
            };
        };
    };
    Codebook_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codebook_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Codebook_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codebook_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codebook_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeHistoryDto"];
                };
            };
        };
    };
    Codebook_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codebook_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codebook_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codebook_unmerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeDto"];
                };
            };
        };
    };
    Codings_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCodingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingDto"];
                };
            };
        };
    };
    Codings_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Codings_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingDto"];
                };
            };
        };
    };
    Exports_codingsCsv: {
        parameters: {
            query?: {
                /** @description excel-de (the default) or rfc4180 */
                dialect?: "excel-de" | "rfc4180";
                /** @description `true` leaves fields that look like formulas as they are: for machines, never for a spreadsheet. */
                raw?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Involvements_csv: {
        parameters: {
            query: {
                /** @description For Excel in German, or as RFC 4180 says. */
                dialect: "excel-de" | "rfc4180";
                /** @description `true`: what looks like a formula stays as it is, such as a telephone number with a plus. */
                raw?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Exports_responsesCsv: {
        parameters: {
            query?: {
                /** @description excel-de (the default) or rfc4180 */
                dialect?: "excel-de" | "rfc4180";
                /** @description `true` leaves fields that look like formulas as they are: for machines, never for a spreadsheet. */
                raw?: string;
                /** @description Words (the default) or the values of the questionnaire. */
                values?: "labels" | "values";
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Exports_themesCsv: {
        parameters: {
            query?: {
                /** @description excel-de (the default) or rfc4180 */
                dialect?: "excel-de" | "rfc4180";
                /** @description `true` leaves fields that look like formulas as they are: for machines, never for a spreadsheet. */
                raw?: string;
                /** @description An earlier snapshot; left out: the analysis as it is now. */
                snapshot?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Groups_facets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsAnswer"];
                };
            };
        };
    };
    Goals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalsAnswer"];
                };
            };
        };
    };
    Goals_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAnswer"];
                };
            };
        };
    };
    Goals_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAnswer"];
                };
            };
        };
    };
    Goals_remove: {
        parameters: {
            query: {
                revision: number;
            };
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAnswer"];
                };
            };
        };
    };
    Goals_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalHistoryAnswer"];
                };
            };
        };
    };
    Heard_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalThreadAnswer"];
                };
            };
        };
    };
    Groups_tree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupTreeAnswer"];
                };
            };
        };
    };
    Groups_replaceTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupTreeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupTreeAnswer"];
                };
            };
        };
    };
    Involvements_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvolvementsAnswer"];
                };
            };
        };
    };
    Involvements_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Members_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersAnswer"];
                };
            };
        };
    };
    Members_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Members_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Members_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueInvitationsAnswer"];
                };
            };
        };
    };
    Members_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColleagueRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueInvitation"];
                };
            };
        };
    };
    Members_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Questionnaires_templates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesAnswer"];
                };
            };
        };
    };
    Questionnaires_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
        };
    };
    Questionnaires_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
        };
    };
    Questionnaires_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Comparability_changes: {
        parameters: {
            query?: {
                /** @description An earlier version; left out, the one before. */
                against?: string;
            };
            header?: never;
            path: {
                project: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesAnswer"];
                };
            };
        };
    };
    Comparability_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparabilityRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesAnswer"];
                };
            };
        };
    };
    Questionnaires_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
        };
    };
    Questionnaires_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnairesAnswer"];
                };
            };
        };
    };
    Questionnaires_importFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionnaireImportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
        };
    };
    Questionnaires_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireAnswer"];
                };
            };
        };
    };
    Questionnaires_beginVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
        };
    };
    Questionnaires_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
        };
    };
    Questionnaires_importTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateImportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
        };
    };
    Rounds_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundsAnswer"];
                };
            };
        };
    };
    Rounds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundWithCounts"];
                };
            };
        };
    };
    Rounds_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoundRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAnswer"];
                };
            };
        };
    };
    Rounds_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAnswer"];
                };
            };
        };
    };
    Rounds_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAnswer"];
                };
            };
        };
    };
    Rounds_coverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageAnswer"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsAnswer"];
                };
            };
        };
    };
    Invitations_csv: {
        parameters: {
            query: {
                /** @description For Excel in German, or as RFC 4180 says. */
                dialect: "excel-de" | "rfc4180";
            };
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Invitations_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswer"];
                };
            };
        };
    };
    Disclosure_disclose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureAnswer"];
                };
            };
        };
    };
    Erasure_eraseThroughLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Invitations_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswer"];
                };
            };
        };
    };
    Invitations_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswer"];
                };
            };
        };
    };
    Invitations_importList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationListRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsCreatedAnswer"];
                };
            };
        };
    };
    Rounds_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAnswer"];
                };
            };
        };
    };
    Quarantine_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineAnswer"];
                };
            };
        };
    };
    Quarantine_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinedAnswer"];
                };
            };
        };
    };
    Quarantine_acceptAnyway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinedAnswer"];
                };
            };
        };
    };
    Quarantine_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinedAnswer"];
                };
            };
        };
    };
    Quarantine_judgeAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinedAnswer"];
                };
            };
        };
    };
    Quarantine_repair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinedAnswer"];
                };
            };
        };
    };
    Answers_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsesAnswer"];
                };
            };
        };
    };
    Answers_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseAnswer"];
                };
            };
        };
    };
    Erasure_eraseOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Answers_file: {
        parameters: {
            query?: {
                /** @description Of the file, as the response names it. */
                place?: string;
            };
            header?: never;
            path: {
                id: string;
                project: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Snapshots_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotListDto"];
                };
            };
        };
    };
    Snapshots_current: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotDto"];
                };
            };
        };
    };
    Snapshots_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                snapshot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotDto"];
                };
            };
        };
    };
    Sources_page: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
                question: string;
                questionnaire: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePageDto"];
                };
            };
        };
    };
    Thread_ofSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceThreadDto"];
                };
            };
        };
    };
    Sources_catchUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtUpDto"];
                };
            };
        };
    };
    Sources_questions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionCoveragesDto"];
                };
            };
        };
    };
    Analysis_figures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectFiguresDto"];
                };
            };
        };
    };
    Themes_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeListDto"];
                };
            };
        };
    };
    Themes_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Themes_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateThemeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Themes_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Themes_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditThemeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Themes_assignCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Themes_releaseCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Analysis_figuresOfTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeAnalysisDto"];
                };
            };
        };
    };
    Goals_ofTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalsAnswer"];
                };
            };
        };
    };
    Thread_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeHistoryDto"];
                };
            };
        };
    };
    Thread_passages: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                /** @description `true`: only passages that may be quoted word for word. */
                quotable?: string;
                stance?: "pro" | "contra" | "ambivalent" | "neutral";
            };
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemePassagesDto"];
                };
            };
        };
    };
    Themes_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemePositionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeListDto"];
                };
            };
        };
    };
    Analysis_chosenQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChosenQuotesDto"];
                };
            };
        };
    };
    Analysis_chooseQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseQuotesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Themes_setStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeStatusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeDto"];
                };
            };
        };
    };
    Workshops_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopsAnswer"];
                };
            };
        };
    };
    Workshops_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopAnswer"];
                };
            };
        };
    };
    Workshops_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkshopRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopAnswer"];
                };
            };
        };
    };
    Workshops_remove: {
        parameters: {
            query: {
                revision: number;
            };
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Workshops_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkshopChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopAnswer"];
                };
            };
        };
    };
    Heard_packet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacketAnswer"];
                };
            };
        };
    };
    Goals_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                workshop: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalOrderRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalsAnswer"];
                };
            };
        };
    };
    Respond_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RespondAnswer"];
                };
            };
        };
    };
    Respond_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                responseId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
        };
    };
    Respond_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                responseId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSavedAnswer"];
                };
            };
        };
    };
    Involvement_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvolvementRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Respond_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                responseId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedAnswer"];
                };
            };
        };
    };
    Session_logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_logOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
