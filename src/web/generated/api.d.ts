/* Made by npm run build:api-types from the API. Do not change by hand. */

export interface paths {
    "/api/v1/demonstration/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts to try the demonstration with */
        get: operations["listDemonstrationAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["readSession"];
        put?: never;
        /**
         * Sign in
         * @description Five failures lock the account for 15 minutes. The answer sets the session cookie.
         */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who teaches where in which school year */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schools this viewer sees */
        get: operations["listSchools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days that are no business days beside weekends */
        get: operations["listDistrictHolidays"];
        put?: never;
        /** Record a holiday */
        post: operations["recordDistrictHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the district chose or bargained, with its history */
        get: operations["readDistrictTerms"];
        put?: never;
        /** Record terms from a day on, or correct those of the same first day */
        post: operations["recordDistrictTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-holidays/{factId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a holiday that was recorded wrongly */
        post: operations["retractDistrictHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Board decisions and agreements that duties refer to */
        get: operations["listDistrictRecords"];
        put?: never;
        /** Record a board decision or an agreement, or correct one */
        post: operations["recordDistrictRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-records/{factId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a record that never was */
        post: operations["retractDistrictRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of tests and other sources of evidence on pupils */
        get: operations["listInstruments"];
        put?: never;
        /** Add one of the district's own instruments */
        post: operations["createInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{instrumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One instrument */
        get: operations["readInstrument"];
        /** Describe one of the district's own instruments anew */
        put: operations["writeInstrument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{instrumentId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the day on which results of a school year came out, or correct it */
        post: operations["recordInstrumentRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{instrumentId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer an instrument no longer; evidence that names it keeps it */
        post: operations["retireInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/five-year-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give or withdraw consent to an interval of five years: the employee, or the evaluator */
        post: operations["consentToFiveYears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employees by name */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of an employee, now or as it was believed at a moment */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was ever recorded about an employee, in both times */
        get: operations["readPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a fact about an employee, or put it in the place of one
         * @description A status that begins ends the one before it. A fact that replaces another supersedes it: what was believed before stays readable.
         */
        post: operations["recordFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/inspection-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask in writing to inspect the own personnel file */
        post: operations["requestInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/facts/{factId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a fact that never was, with the reason */
        post: operations["retractFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is to be evaluated in a school year, and why
         * @description As of today. Administrators see the people of their schools, teachers themselves. Those who are not employed in the school year are left out unless that reason is asked for.
         */
        get: operations["readSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes from another version to this one, in sentences and place by place */
        get: operations["comparePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy versions of the district */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Start a draft: from a version, from a text, or both
         * @description With basedOn it is the next version of that policy; without, of the policy that the text names by its key.
         */
        post: operations["createPolicyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One policy version, with its text */
        get: operations["readPolicy"];
        /** Keep a draft as it is now, faults and all */
        put: operations["writePolicyDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every fault of a text, and a worked example scored by it; nothing is stored */
        post: operations["checkPolicyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft without faults; from then on nobody can change it */
        post: operations["publishPolicyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-effects/{schoolYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which policy versions are in force in a school year, and how that was decided */
        get: operations["readPolicyEffects"];
        put?: never;
        /**
         * Put a published version into effect for a school year, for everybody or for one group
         * @description Two versions can be in force at once, for different groups. Evaluations that were started keep their version. What the law blocks is refused; its warnings need an acknowledgement; all findings are stored.
         */
        post: operations["decidePolicyEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened around a policy version: advice, adoption, bargaining, publication, standards */
        get: operations["readPlanRecord"];
        put?: never;
        /** Record all that is known of a published version now; what was recorded before stays readable */
        post: operations["addPlanRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the law says of a version, as if it took effect for a school year and group */
        get: operations["readPlanFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/impact/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ratings that would alter, each with both traces */
        get: operations["listPolicyAlterations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{policyVersionId}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this version would do to the ratings of a school year
         * @description The stored inputs of every current rating made under a version of the policy that `from` belongs to are scored under both versions. Nothing is stored but that the report was read.
         */
        get: operations["readPolicyImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen cohorts of the district, newest first */
        get: operations["listCohorts"];
        put?: never;
        /**
         * Freeze the ratings of a year, or make up a cohort
         * @description A snapshot is for human resources and system administrators: it freezes what the current ratings of a year under one policy version were made from, without names, in random order. A synthetic cohort is made up from means, spreads and correlations, and open to negotiators too. Neither is ever changed.
         */
        post: operations["createCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cohorts/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a cohort is; never its rows */
        get: operations["readCohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios/{scenarioId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a scenario away; it stays readable by its address */
        post: operations["archiveScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scenarios of the viewer's own side, latest first */
        get: operations["listScenarios"];
        put?: never;
        /** Begin a scenario; the other side never sees it */
        post: operations["createScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios/{scenarioId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a scenario, latest first */
        get: operations["listScenarioVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scenario, or an earlier version of it */
        get: operations["readScenario"];
        /** Write the next version; earlier ones stay readable */
        put: operations["writeScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the vote of the governing board on a ratified agreement
         * @description With more votes for it than against, the next version of the policy is published in the same moment: the text of the version that was bargained over with the changes put in, and the record of its adoption. What the law blocks is refused. Otherwise the proposal has failed, and bargaining goes on.
         */
        post: operations["adoptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a proposal; once both sides have, the agreement is tentative and all else is off the table */
        post: operations["agreeToProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/negotiations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The negotiations of the district, newest first */
        get: operations["listNegotiations"];
        put?: never;
        /** Open a negotiation over a published policy version and a cohort */
        post: operations["openNegotiation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/ratification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the vote of the union's members on a tentative agreement
         * @description Unless more votes are for it than against, the proposal has failed, and bargaining goes on.
         */
        post: operations["ratifyProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/negotiations/{negotiationId}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bargaining brief: facts, proposals with findings and impact, history */
        get: operations["readBargainingBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/negotiations/{negotiationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A negotiation with its proposals and its history */
        get: operations["readNegotiation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/negotiations/{negotiationId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put one version of an own scenario on the table, or answer the other side's proposal with it
         * @description The version is copied word for word, with what the law says of it and its published impact. Later changes of the scenario do not reach the proposal.
         */
        post: operations["tableProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an own proposal off the table; it stays on record */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a scenario would do to a cohort
         * @description Negotiators get the published answer: counts are shown only when they, and whatever sets them apart from everything published of the cohort before, stand for nobody or at least the threshold. The same question has the same answer for both sides and costs nothing the second time; new questions are counted and capped. Human resources and system administrators get the exact answer. Every question is logged.
         */
        post: operations["askModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rubrics/{rubricKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rubric: standards, elements and level descriptors */
        get: operations["readRubric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluations by teacher name, newest school year first */
        get: operations["listEvaluations"];
        put?: never;
        /** Create an evaluation from an assignment, pinned to one policy version */
        post: operations["createEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One evaluation */
        get: operations["readEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt a calendar as it was previewed, and move every deadline that is counted from it
         * @description Earlier versions stay. Refused with 409 when anything changed since the preview.
         */
        post: operations["adoptCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the school calendars, newest school year first */
        get: operations["listCalendars"];
        put?: never;
        /** Keep a draft of a calendar; it counts for nothing until it is adopted */
        post: operations["draftCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What changes if this calendar is adopted: whose deadlines move, and what turns late or timely. Writes nothing */
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock-choices/{schoolYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which clocks run in a school year, and how that was decided */
        get: operations["readClockChoices"];
        put?: never;
        /** Let recorded clocks run in a school year, and work its deadlines out anew */
        post: operations["chooseClocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts' clocks on record: what they want done by when */
        get: operations["listClockSets"];
        put?: never;
        /** Record a contract's clocks; they run once they are chosen for a school year */
        post: operations["recordClockSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every date by which something of the evaluation is due, with its source and how it stands */
        get: operations["readDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the day on which a milestone was reached, or take a mistaken record back
         * @description Nothing is overwritten: the latest record of a milestone counts, and the earlier ones stay.
         */
        post: operations["recordMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{schoolYear}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work out every deadline of a school year anew, after holidays or employment were corrected */
        post: operations["refreshDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge receipt of the issued evaluation, which is no agreement with it */
        post: operations["acknowledgeReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/evidence-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence on pupils that was weighed, considered or cited; what the district's scores give is there already */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a recommendation for improvement; also after the evaluation was issued */
        post: operations["addRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a job responsibility of non-instructional staff */
        post: operations["addResponsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/assistance-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how the employee is to be assisted (44664(b)) */
        post: operations["agreeOnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/focus-elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which elements the form rates and who chose each
         * @description If-Match carries the ETag of the evaluation.
         */
        put: operations["chooseFocusElements"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the evaluation; what the law still wants refuses it */
        post: operations["closeEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the evaluation to another evaluator */
        post: operations["delegateEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the evaluation in writing; refused unless the current rating matches the current inputs */
        post: operations["draftEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/unsatisfactory-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the written notice of unsatisfactory performance, which describes it (44664(b)) */
        post: operations["giveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a copy of the drafted evaluation was transmitted to the employee, how and when
         * @description What the law forbids refuses it, warnings need an acknowledgement, and a delivery that was late is recorded as late.
         */
        post: operations["issueEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the law would find if the evaluation were issued or closed today, and what stands in the way
         * @description A breach of the law that shows here for the first time is stored, for good.
         */
        get: operations["readFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/{stepId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The written evaluation as it was drafted or issued, for good */
        get: operations["readIssuedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything on record: steps in the order of recording, responses, findings as they were stored */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/writing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is written in an evaluation; a teacher reads it once it is issued, and notices, plans and referrals */
        get: operations["readWriting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a meeting of employee and evaluator on the issued evaluation */
        post: operations["recordConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the employee is on leave; no duty is tolled by it */
        post: operations["recordLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the evaluation without a rating because the employee left */
        post: operations["recordLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/par-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the referral to Peer Assistance and Review (44664(c)) */
        post: operations["referToPeerAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an issued or closed evaluation for a correction; what was issued stays on record */
        post: operations["reopenEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a response to the evaluation, at any time and for good (44663)
         * @description By the teacher; or by whoever received it on paper, with the day on which it was handed in.
         */
        post: operations["respondToEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/settle-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that receipt was refused, or that the employee was unavailable, before a witness */
        post: operations["settleReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/steps/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a planned evaluation */
        post: operations["startEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/criteria/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write what was found under one of the four criteria
         * @description If-Match carries the revision of this text, "0" before anything was written.
         */
        put: operations["writeCriterion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/evidence-items/{evidenceItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change evidence on pupils, or withdraw it */
        put: operations["writeEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/recommendations/{recommendationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change or withdraw a recommendation that was not shared yet */
        put: operations["writeRecommendation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/responsibilities/{responsibilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rate or change a job responsibility, or withdraw it */
        put: operations["writeResponsibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Observations of an evaluation, oldest first */
        get: operations["listObservations"];
        put?: never;
        /** Start a draft observation */
        post: operations["createObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/observations/{observationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One observation */
        get: operations["readObservation"];
        /** Replace the content of a draft observation */
        put: operations["writeObservation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/observations/{observationId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share an observation with the teacher; from then on it counts and no longer changes */
        post: operations["shareObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/measures/{componentKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Attach or replace the evidence of one component of the evaluation's policy
         * @description If-Match carries the ETag of the evaluation.
         */
        put: operations["writeMeasure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score for good: shared observations and measures only
         * @description If-Match carries the ETag of the evaluation. A second rating supersedes the first and needs a reason. What the policy leaves pending is a 422 and nothing is stored; 'no rating' under the policy's own rule is stored with its reasons.
         */
        post: operations["createRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the rating would be now, drafts included; nothing is stored */
        post: operations["previewRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/ratings/{ratingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rating with its explanation, as stored when it was made */
        get: operations["readRating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/ratings/{ratingId}/explanation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The explanation of a rating as a spreadsheet whose formulas work it out again */
        get: operations["readExplanationSpreadsheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/ratings/{ratingId}/tipping-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * At which weights this rating would be another one; a what-if that changes nothing
         * @description From the stored inputs and the policy version of the rating, exactly. Whoever may read the rating may read this.
         */
        get: operations["readTippingPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-acts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the law says of an act before it is done; nothing is stored */
        post: operations["checkLegalAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/legal-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Charges, derogatory entries and transfers on record for an employee, newest first */
        get: operations["listLegalActs"];
        put?: never;
        /** Record an act toward an employee; what the law blocks is refused */
        post: operations["recordLegalAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/ratings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The current rating of every evaluation, as a spreadsheet
         * @description UTF-8 with byte order mark, CRLF; a cell that a spreadsheet would run as a formula is quoted.
         */
        get: operations["ratingsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether mail is set up, and what could not be delivered
         * @description Without a mail server no message is written and nothing is sent. What a message says is not shown.
         */
        get: operations["readMailStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page with the button that ends reminders
         * @description Opening it changes nothing: programs that look at links before people do would unsubscribe them.
         */
        get: operations["askToUnsubscribe"];
        put?: never;
        /**
         * End the reminders of the person whom this signed link was sent to
         * @description What a mail program posts for its own button (RFC 8058), without a session. Legal notices are still sent.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-preference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How this viewer is reminded of what is due */
        get: operations["readReminderPreference"];
        /**
         * Choose how to be reminded
         * @description Notices that the law or the agreement wants sent are sent whatever is chosen here.
         */
        put: operations["writeReminderPreference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dates of evaluations as a calendar (RFC 5545), for whoever has the secret address
         * @description Outside sessions: calendar programs cannot sign in. Shows what the owner of the address may see; a teacher’s names nobody else.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this viewer has an address for calendar programs
         * @description The address itself is shown once, when it is made: only a hash of its secret is kept.
         */
        get: operations["readCalendarLink"];
        /** Make a new secret address for calendar programs; the one before stops working */
        put: operations["replaceCalendarLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-link/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the secret address stop working */
        post: operations["revokeCalendarLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/duties.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties behind a number, as a spreadsheet */
        get: operations["exportDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/pupil-progress.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evaluations with or without a pupil-progress entry, as a spreadsheet */
        get: operations["exportPupilProgressEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/findings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings behind a number, as a spreadsheet */
        get: operations["exportRecordedFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties behind a number, by day */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/pupil-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evaluations with or without a pupil-progress entry
         * @description An entry is a measure, an item of evidence of pupils’ progress, or a text on that criterion.
         */
        get: operations["listPupilProgressEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings behind a number, latest first; breaches are never taken out of it */
        get: operations["listRecordedFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the duties of a school year stand, in numbers; each has its list */
        get: operations["readCompliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what and when, newest first */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DemonstrationAccount: {
            email: string;
            password: string;
            /** @enum {string} */
            role: "administrator" | "teacher" | "hr" | "union_negotiator" | "district_negotiator" | "system_administrator";
            description: string;
        };
        Problem: {
            /** @description What kind of problem, as a URN that never changes */
            type: string;
            title: string;
            status: number;
            detail: string;
            errors: {
                /** @description JSON pointer (RFC 6901) into the body, or into {path, query, headers} */
                pointer: string;
                detail: string;
                /** @description What to do about it */
                remedy: string;
            }[];
            requestId: string;
            /** @description With 412: the revision the resource has now; read it again before changing it */
            current?: {
                etag: string;
            };
            /** @description With a 409 because of the law: everything that its rules found, each as a Finding */
            findings?: {
                [key: string]: unknown;
            }[];
        };
        Session: {
            person: components["schemas"]["Person"];
            /** @enum {string} */
            role: "administrator" | "teacher" | "hr" | "union_negotiator" | "district_negotiator" | "system_administrator";
            /** @description The schools an administrator works for; empty for others */
            schools: components["schemas"]["School"][];
            district: {
                /** Format: uuid */
                districtId: string;
                name: string;
                isDemonstration: boolean;
            };
            /** @description Send as X-CSRF-Token with every change */
            csrfToken: string;
        };
        Person: {
            /** Format: uuid */
            personId: string;
            name: string;
        };
        School: {
            /** Format: uuid */
            schoolId: string;
            name: string;
        };
        Credentials: {
            email: string;
            password: string;
        };
        Assignment: {
            /** Format: uuid */
            assignmentId: string;
            person: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            schoolYear: string;
            grade: string;
            subject: string | null;
            evaluator: components["schemas"]["Person"] | null;
        };
        DistrictHoliday: {
            /** Format: date */
            date: string;
            name: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        };
        DistrictTerms: {
            /**
             * Format: date
             * @description First day on which they apply
             */
            validFrom: string;
            /**
             * @description The reading of 44662(b)(1) that the district follows, after the two trial courts
             * @enum {string}
             */
            legalProfile: "DEASY_STRICT" | "ANTIOCH_DISCRETION";
            /** @description Local agreements whose limits are checked beside the Act */
            agreements: ("LAUSD_2012" | "LAUSD_EDST")[];
            hasExclusiveRepresentative: boolean;
            /** @description The district takes part in Peer Assistance and Review */
            participatesInPar: boolean;
            /** @description Whether a bargainable change without a reference is stopped, or only warned of by local decision */
            bargainingReferenceBlocks: boolean;
            isValueAddedOn: boolean;
            averageDailyAttendance: string | null;
            /** @description Working days for a response as bargained */
            responseWorkingDays: number | null;
            /** @description Keys of the rating levels that the board's standards call unsatisfactory; null: not said */
            unsatisfactoryRatings: string[] | null;
            /** @description First school year whose evaluations are all on record here */
            evaluationsOnRecordFrom: string | null;
            /** @description Decision or agreement that they rest on */
            reference: string | null;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        };
        NewDistrictTerms: {
            /**
             * Format: date
             * @description First day on which they apply
             */
            validFrom: string;
            /**
             * @description The reading of 44662(b)(1) that the district follows, after the two trial courts
             * @enum {string}
             */
            legalProfile: "DEASY_STRICT" | "ANTIOCH_DISCRETION";
            /** @description Local agreements whose limits are checked beside the Act */
            agreements: ("LAUSD_2012" | "LAUSD_EDST")[];
            hasExclusiveRepresentative: boolean;
            /** @description The district takes part in Peer Assistance and Review */
            participatesInPar: boolean;
            /** @description Whether a bargainable change without a reference is stopped, or only warned of by local decision */
            bargainingReferenceBlocks: boolean;
            isValueAddedOn: boolean;
            averageDailyAttendance: string | null;
            /** @description Working days for a response as bargained */
            responseWorkingDays: number | null;
            /** @description Keys of the rating levels that the board's standards call unsatisfactory; null: not said */
            unsatisfactoryRatings: string[] | null;
            /** @description First school year whose evaluations are all on record here */
            evaluationsOnRecordFrom: string | null;
            /** @description Decision or agreement that they rest on */
            reference: string | null;
            /** @description Needed to correct terms of the same first day */
            reason?: string;
        };
        NewDistrictHoliday: {
            /** Format: date */
            date: string;
            name: string;
        };
        Retraction: {
            reason: string;
        };
        DistrictRecord: {
            /** @enum {string} */
            kind: "board_exclusion" | "board_resolution" | "bargaining_agreement" | "other";
            title: string;
            /** Format: date */
            adoptedOn: string;
            /** @description First day on which it no longer stands */
            repealedOn: string | null;
            /** @description Number of the resolution, name of the agreement */
            reference: string;
            detail: string | null;
            /** @description Of an exclusion under 44664(d): the kinds of employment that are not evaluated; otherwise empty */
            statuses: ("probationary" | "permanent" | "temporary" | "substitute" | "hourly")[];
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        };
        NewDistrictRecord: {
            /** @enum {string} */
            kind: "board_exclusion" | "board_resolution" | "bargaining_agreement" | "other";
            title: string;
            /** Format: date */
            adoptedOn: string;
            /** @description First day on which it no longer stands */
            repealedOn: string | null;
            /** @description Number of the resolution, name of the agreement */
            reference: string;
            detail: string | null;
            /** @description Of an exclusion under 44664(d): the kinds of employment that are not evaluated; otherwise empty */
            statuses: ("probationary" | "permanent" | "temporary" | "substitute" | "hourly")[];
            replaces?: components["schemas"]["Replacement"];
        };
        Replacement: {
            /** Format: uuid */
            factId: string;
            reason: string;
        };
        RecordRetraction: {
            reason: string;
        };
        NewInstrument: {
            key: string;
            /** @enum {string} */
            owner: "publisher" | "district" | "teacher";
            title: string;
            /** @enum {string} */
            kind: "summative" | "interim" | "diagnostic" | "field_test" | "benchmark" | "index" | "value_added" | "pupil_work";
            /** @description First school year in which it was given; null: no limit known */
            firstYear: string | null;
            lastYear: string | null;
            yearsNotGiven: string[];
            /** @description null: any */
            grades: string[] | null;
            /** @description null: any */
            subjects: string[] | null;
        };
        Instrument: {
            /** Format: uuid */
            instrumentId: string;
            key: string;
            /** @enum {string} */
            owner: "state" | "publisher" | "district" | "teacher";
            title: string;
            /** @enum {string} */
            kind: "summative" | "interim" | "diagnostic" | "field_test" | "benchmark" | "index" | "value_added" | "pupil_work";
            /** @description First school year in which it was given; null: no limit known */
            firstYear: string | null;
            lastYear: string | null;
            yearsNotGiven: string[];
            /** @description null: any */
            grades: string[] | null;
            /** @description null: any */
            subjects: string[] | null;
            /**
             * @description What came with the service cannot be changed
             * @enum {string}
             */
            origin: "service" | "district";
            isRetired: boolean;
            revision: number;
            /** @description Days on which results came out, superseded ones too */
            releases: components["schemas"]["InstrumentRelease"][];
        };
        InstrumentRelease: {
            schoolYear: string;
            /** Format: date */
            releasedOn: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        };
        NewInstrumentRelease: {
            schoolYear: string;
            /** Format: date */
            releasedOn: string;
            /** @description Needed to correct a day that is recorded already */
            reason?: string;
        };
        InstrumentText: {
            title: string;
            /** @enum {string} */
            kind: "summative" | "interim" | "diagnostic" | "field_test" | "benchmark" | "index" | "value_added" | "pupil_work";
            /** @description First school year in which it was given; null: no limit known */
            firstYear: string | null;
            lastYear: string | null;
            yearsNotGiven: string[];
            /** @description null: any */
            grades: string[] | null;
            /** @description null: any */
            subjects: string[] | null;
        };
        NewFiveYearConsent: {
            /** @enum {string} */
            deed: "given" | "withdrawn";
            /**
             * Format: date
             * @description The day in writing
             */
            happenedOn: string;
        };
        Employee: {
            person: components["schemas"]["Person"];
            localId: string;
            /** @description Of the latest assignments that this viewer sees */
            schools: components["schemas"]["School"][];
            /** @description Today; null when not employed */
            status: ("probationary" | "permanent" | "temporary" | "substitute" | "hourly") | null;
        };
        EmployeeRecord: {
            person: components["schemas"]["Person"];
            localId: string;
            /** @description The moment whose beliefs are shown; null: now */
            knownAt: string | null;
            /**
             * Format: date
             * @description The day from which findings look
             */
            asOf: string;
            /** @description null: no employment was believed */
            facts: {
                employer: string;
                isCertificated: boolean;
                /** Format: date */
                hiredOn: string;
                leftOn: string | null;
                isInstructional: boolean;
                isHourlyAdultEducation: boolean;
                monthsPerYear: string;
                highlyQualified: boolean | null;
                statusHistory: {
                    /** @enum {string} */
                    status: "probationary" | "permanent" | "temporary" | "substitute" | "hourly";
                    /** Format: date */
                    from: string;
                    until: string | null;
                }[];
                evaluations: {
                    schoolYear: string;
                    isSatisfactory: boolean | null;
                    completedOn: string | null;
                }[];
                evaluator: components["schemas"]["Person"] | null;
                evaluatorSince: string | null;
                consents: {
                    /** @enum {string} */
                    side: "evaluator" | "employee";
                    consenter: components["schemas"]["Person"] | null;
                    /** Format: date */
                    givenOn: string;
                    withdrawnOn: string | null;
                }[];
                fiveYearScheduledSince: string | null;
            } | null;
            /** @description What the law says of these facts */
            findings: components["schemas"]["Finding"][];
            allowedActions: ("record" | "consent" | "withdraw-consent" | "request-inspection")[];
        };
        Finding: {
            /** @description K01 to K40 */
            rule: string;
            /**
             * @description BLOCK: must not be done. WARN: with a recorded acknowledgement. BREACH: the law was broken already. INFO: shown only.
             * @enum {string}
             */
            severity: "BLOCK" | "WARN" | "BREACH" | "INFO";
            /** @description What is the case, for a machine; stable */
            code: string;
            /** @description What is the case, for a reader */
            sentence: string;
            /** @description What to do about it; empty where nothing is to be done */
            remedy: string;
            citation: {
                section: string;
                /** @description Where the text was read */
                url?: string;
                /** @description Rests on memory or interpretation: confirm with counsel */
                confirmWithCounsel: boolean;
            };
            /** @description Facts as they were used, by name; null where not known */
            facts: {
                [key: string]: string | number | boolean | null;
            };
        };
        EmployeeHistory: {
            /** @description Every fact ever recorded, the latest recording first */
            items: components["schemas"]["EmployeeFact"][];
        };
        EmployeeFact: {
            /** @constant */
            kind: "employment";
            /** @enum {string} */
            status: "probationary" | "permanent" | "temporary" | "substitute" | "hourly";
            /** Format: date */
            validFrom: string;
            /** @description Day after the last; null: still */
            validTo: string | null;
            /**
             * Format: date
             * @description First day with this district
             */
            hiredOn: string;
            isInstructional: boolean;
            monthsPerYear: string;
            /** @enum {string} */
            employer: "school_district" | "county_superintendent" | "charter" | "other";
            isCertificated: boolean;
            isHourlyAdultEducation: boolean;
            /** @description As the position requires it; null: it never did */
            highlyQualified: boolean | null;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "five_year_interval";
            /** Format: date */
            validFrom: string;
            /** @description Day after the last; null: still */
            validTo: string | null;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "par_participation";
            /** @enum {string} */
            ground: "unsatisfactory_rating" | "voluntary" | "agreement";
            /** Format: date */
            validFrom: string;
            /** @description Day after the last; null: still */
            validTo: string | null;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "par_report";
            /**
             * Format: uuid
             * @description factId of the participation that is reported on
             */
            parParticipationId: string;
            /** Format: date */
            reportedOn: string;
            /** @description Where the report is kept */
            reference: string;
            /** @description The evaluation that it was made available to */
            evaluationId: string | null;
            attachedOn: string | null;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "leave_year";
            /** @description Away all of this school year */
            schoolYear: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "complete_probationary_year";
            schoolYear: string;
            daysServed: number;
            /** @description Days on which schools were kept */
            schooldays: number;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "person_track";
            schoolYear: string;
            /** @description Track of a multi-track school whose calendar the employee follows */
            track: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "reelection_notice";
            isReelected: boolean;
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "inspection_request";
            /** Format: date */
            requestedOn: string;
            agreedToExtend: boolean;
            grantedOn: string | null;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "earlier_evaluation";
            schoolYear: string;
            isSatisfactory: boolean;
            /** Format: date */
            completedOn: string;
            reference: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        } | {
            /** @constant */
            kind: "five_year_consent";
            /** @enum {string} */
            side: "employee" | "evaluator";
            /** Format: uuid */
            consenterId: string;
            /** @enum {string} */
            deed: "given" | "withdrawn";
            /** Format: date */
            happenedOn: string;
            /** Format: uuid */
            factId: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            recordedBy: components["schemas"]["Person"] | null;
            /** @description null: still believed */
            supersededAt: string | null;
            /** @description null: loaded by nobody, or somebody whom this viewer does not see */
            supersededBy: components["schemas"]["Person"] | null;
            supersededReason: string | null;
        };
        NewEmployeeFact: {
            fact: {
                /** @constant */
                kind: "employment";
                /** @enum {string} */
                status: "probationary" | "permanent" | "temporary" | "substitute" | "hourly";
                /** Format: date */
                validFrom: string;
                /** @description Day after the last; null: still */
                validTo: string | null;
                /**
                 * Format: date
                 * @description First day with this district
                 */
                hiredOn: string;
                isInstructional: boolean;
                monthsPerYear: string;
                /** @enum {string} */
                employer: "school_district" | "county_superintendent" | "charter" | "other";
                isCertificated: boolean;
                isHourlyAdultEducation: boolean;
                /** @description As the position requires it; null: it never did */
                highlyQualified: boolean | null;
            } | {
                /** @constant */
                kind: "five_year_interval";
                /** Format: date */
                validFrom: string;
                /** @description Day after the last; null: still */
                validTo: string | null;
            } | {
                /** @constant */
                kind: "par_participation";
                /** @enum {string} */
                ground: "unsatisfactory_rating" | "voluntary" | "agreement";
                /** Format: date */
                validFrom: string;
                /** @description Day after the last; null: still */
                validTo: string | null;
            } | {
                /** @constant */
                kind: "par_report";
                /**
                 * Format: uuid
                 * @description factId of the participation that is reported on
                 */
                parParticipationId: string;
                /** Format: date */
                reportedOn: string;
                /** @description Where the report is kept */
                reference: string;
                /** @description The evaluation that it was made available to */
                evaluationId: string | null;
                attachedOn: string | null;
            } | {
                /** @constant */
                kind: "leave_year";
                /** @description Away all of this school year */
                schoolYear: string;
            } | {
                /** @constant */
                kind: "complete_probationary_year";
                schoolYear: string;
                daysServed: number;
                /** @description Days on which schools were kept */
                schooldays: number;
            } | {
                /** @constant */
                kind: "person_track";
                schoolYear: string;
                /** @description Track of a multi-track school whose calendar the employee follows */
                track: string;
            } | {
                /** @constant */
                kind: "reelection_notice";
                isReelected: boolean;
                /** Format: date */
                givenOn: string;
            } | {
                /** @constant */
                kind: "inspection_request";
                /** Format: date */
                requestedOn: string;
                agreedToExtend: boolean;
                grantedOn: string | null;
            } | {
                /** @constant */
                kind: "earlier_evaluation";
                schoolYear: string;
                isSatisfactory: boolean;
                /** Format: date */
                completedOn: string;
                reference: string;
            };
            replaces?: components["schemas"]["Replacement"];
            /** @description Of warnings of the law, in writing */
            acknowledgement?: string;
        };
        NewInspectionRequest: {
            /** Format: date */
            requestedOn: string;
        };
        FactRetraction: {
            /** @enum {string} */
            kind: "employment" | "five_year_interval" | "par_participation" | "par_report" | "leave_year" | "complete_probationary_year" | "person_track" | "reelection_notice" | "inspection_request" | "earlier_evaluation" | "five_year_consent";
            reason: string;
        };
        ScheduledEmployee: {
            person: components["schemas"]["Person"];
            localId: string;
            /** @description Where the employee is assigned in this school year, or was last */
            schools: components["schemas"]["School"][];
            isDue: boolean;
            /** @enum {string} */
            reason: "PROBATIONARY" | "TEMPORARY" | "EVERY_OTHER_YEAR" | "EVERY_FIVE_YEARS" | "AFTER_UNSATISFACTORY" | "NEVER_EVALUATED" | "CONSENT_WITHDRAWN" | "STATUS_UNKNOWN" | "OUT_OF_SCOPE" | "NOT_EMPLOYED";
            /** @description The reason in words */
            sentence: string;
            citation: {
                section: string;
                url?: string;
                confirmWithCounsel: boolean;
            };
            /** @description School year in which the next evaluation falls due, this one included */
            nextDue: string | null;
            /** @description Years between evaluations that apply now */
            intervalYears: number | null;
            findings: components["schemas"]["Finding"][];
            /** @description The evaluation of this school year */
            evaluation: {
                /** Format: uuid */
                evaluationId: string;
                status: string;
            } | null;
            /** @description What an evaluation can be started from; null when there is one, or none can be */
            assignmentId: string | null;
        };
        PolicyDifference: {
            from: components["schemas"]["PolicyReference"];
            to: components["schemas"]["PolicyReference"];
            sentences: string[];
            changes: {
                /** @description Into the later document; into the earlier one for what was removed */
                pointer: string;
                sentence: string;
                /** @description Absent for what was added */
                before: unknown;
                /** @description Absent for what was removed */
                after: unknown;
            }[];
        };
        PolicyReference: {
            /** Format: uuid */
            policyVersionId: string;
            key: string;
            title: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "published";
        };
        PolicySummary: {
            /** Format: uuid */
            policyVersionId: string;
            key: string;
            title: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "published";
            publishedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            note: string | null;
            /** @description The version that a draft was started from */
            basedOn: string | null;
            fingerprint: string;
            /** @description A draft may have faults; a published version has none */
            hasFaults: boolean;
            /** @description false when a weight is undetermined: the policy can be shown, not scored with */
            canScore: boolean;
            /** @description Why it cannot score; null when it can */
            whyNot: string | null;
            usesValueAdded: boolean;
            /** @description School years in which it is in force; a group where it holds for that group only */
            inForce: {
                schoolYear: string;
                group: string | null;
            }[];
            /** @description What this viewer can do with it now */
            allowedActions: string[];
        };
        Policy: {
            /** Format: uuid */
            policyVersionId: string;
            key: string;
            title: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "published";
            publishedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            note: string | null;
            /** @description The version that a draft was started from */
            basedOn: string | null;
            fingerprint: string;
            /** @description A draft may have faults; a published version has none */
            hasFaults: boolean;
            /** @description false when a weight is undetermined: the policy can be shown, not scored with */
            canScore: boolean;
            /** @description Why it cannot score; null when it can */
            whyNot: string | null;
            usesValueAdded: boolean;
            /** @description School years in which it is in force; a group where it holds for that group only */
            inForce: {
                schoolYear: string;
                group: string | null;
            }[];
            /** @description What this viewer can do with it now */
            allowedActions: string[];
            /** @description The policy as data; null while the text of a draft cannot be read */
            document: {
                [key: string]: unknown;
            } | null;
            /** @description The YAML text as adopted */
            source: string;
            /** @description The tree of components, each before its own parts; empty while a draft has faults */
            outline: components["schemas"]["OutlineNode"][];
            /** @description Every version of this policy, newest first */
            versions: components["schemas"]["PolicyReference"][];
        };
        OutlineNode: {
            key: string;
            /** @description Key of the part it belongs to; null for the whole */
            parent: string | null;
            title: string;
            summary: string | null;
            /** @description In words; null where its whole does not weigh its parts */
            weight: string | null;
            /** @description Where the value comes from, as a sentence */
            origin: string;
            /** @description What is done to the value then, in order */
            steps: string[];
            /** @description What happens when it has no value; null for the whole */
            missing: string | null;
            /** @description Names of its levels from the lowest up */
            levels: string[];
        };
        PolicyToCheck: {
            /** @description The text as it is being typed; without, the stored one */
            source?: string;
            /** @description YAML; without, an example is made up */
            evidence?: string;
        };
        PolicyCheck: {
            problems: components["schemas"]["PolicyProblem"][];
            /** @description What the policy should reconsider but may do */
            advice: components["schemas"]["PolicyProblem"][];
            canScore: boolean;
            whyNot: string | null;
            /** @description null while there are faults */
            fingerprint: string | null;
            /** @description null while the policy cannot score */
            example: components["schemas"]["WorkedExample"] | null;
            /** @description What the law says of the text; none while there are faults */
            findings: components["schemas"]["Finding"][];
        };
        PolicyProblem: {
            /** @description JSON pointer into the document */
            pointer: string;
            line: number;
            column: number;
            message: string;
            why: string;
            remedy: string;
        };
        WorkedExample: {
            /** @description YAML */
            evidence: string;
            /** @description null when the evidence cannot be scored */
            outcome: components["schemas"]["Outcome"] | null;
            sentences: string[];
            problem: {
                /** @description JSON pointer into the document */
                pointer: string;
                line: number;
                column: number;
                message: string;
                remedy: string;
            } | null;
        };
        Outcome: components["schemas"]["Rated"] | components["schemas"]["NotRated"];
        Rated: {
            /** @constant */
            outcome: "rated";
            /** @description null where the rating has no number */
            composite: {
                /** @description As a fraction, for example 37/20 */
                exact: string;
                /** @description For people; ends with … when the fraction does not end */
                decimal: string;
            } | null;
            rating: {
                key: string;
                label: string;
            };
            trace: components["schemas"]["TraceStep"][];
            /** @description The weight each component had in the end */
            weights: {
                [key: string]: string;
            };
            /** @description The policy's group that the person belongs to */
            group?: string;
            /** @description What each component amounted to */
            components?: {
                [key: string]: {
                    number?: {
                        /** @description As a fraction, for example 37/20 */
                        exact: string;
                        /** @description For people; ends with … when the fraction does not end */
                        decimal: string;
                    };
                    level?: {
                        key: string;
                        label: string;
                    };
                    missing?: string;
                };
            };
            statuses?: {
                [key: string]: {
                    key: string;
                    label: string;
                    title: string;
                };
            };
            notices?: {
                key: string;
                sentence: string;
            }[];
            /** @description Parallel results: outcomes from the same evidence */
            results?: {
                [key: string]: unknown;
            };
            override?: {
                title: string;
                kind: string;
                by: string;
                on: string;
                reason: string;
                level?: string;
            };
        };
        TraceStep: {
            step: string;
            component?: string;
            /** @description In plain words */
            sentence: string;
            inputs: {
                name: string;
                value: string;
                /** @description Index of the earlier step whose result this is */
                from?: number;
            }[];
            /** @description How the result follows from the inputs, which it calls a1, a2 … */
            formula?: string;
            result: string;
            citation?: components["schemas"]["Citation"];
        };
        Citation: {
            reference: string;
            title: string;
            url?: string;
        };
        NotRated: {
            /** @enum {string} */
            outcome: "pending" | "no-rating" | "needs-human-review" | "informational" | "carried-forward";
            reasons: {
                code: string;
                component?: string;
                sentence: string;
                remedy: string;
            }[];
            /** @description The rating that does not count, or that holds from an earlier year */
            rating?: {
                key: string;
                label: string;
            };
            composite?: {
                /** @description As a fraction, for example 37/20 */
                exact: string;
                /** @description For people; ends with … when the fraction does not end */
                decimal: string;
            };
            /** @description The policy's group that the person belongs to */
            group?: string;
            /** @description What each component amounted to */
            components?: {
                [key: string]: {
                    number?: {
                        /** @description As a fraction, for example 37/20 */
                        exact: string;
                        /** @description For people; ends with … when the fraction does not end */
                        decimal: string;
                    };
                    level?: {
                        key: string;
                        label: string;
                    };
                    missing?: string;
                };
            };
            statuses?: {
                [key: string]: {
                    key: string;
                    label: string;
                    title: string;
                };
            };
            notices?: {
                key: string;
                sentence: string;
            }[];
            /** @description Parallel results: outcomes from the same evidence */
            results?: {
                [key: string]: unknown;
            };
            override?: {
                title: string;
                kind: string;
                by: string;
                on: string;
                reason: string;
                level?: string;
            };
            trace: components["schemas"]["TraceStep"][];
        };
        NewPolicyDraft: {
            /** Format: uuid */
            basedOn?: string;
            /** @description YAML in the policy language */
            source?: string;
            note?: string;
        };
        PublishedPolicy: {
            /** Format: uuid */
            policyVersionId: string;
            key: string;
            title: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "published";
            publishedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            note: string | null;
            /** @description The version that a draft was started from */
            basedOn: string | null;
            fingerprint: string;
            /** @description A draft may have faults; a published version has none */
            hasFaults: boolean;
            /** @description false when a weight is undetermined: the policy can be shown, not scored with */
            canScore: boolean;
            /** @description Why it cannot score; null when it can */
            whyNot: string | null;
            usesValueAdded: boolean;
            /** @description School years in which it is in force; a group where it holds for that group only */
            inForce: {
                schoolYear: string;
                group: string | null;
            }[];
            /** @description What this viewer can do with it now */
            allowedActions: string[];
            /** @description The policy as data; null while the text of a draft cannot be read */
            document: {
                [key: string]: unknown;
            } | null;
            /** @description The YAML text as adopted */
            source: string;
            /** @description The tree of components, each before its own parts; empty while a draft has faults */
            outline: components["schemas"]["OutlineNode"][];
            /** @description Every version of this policy, newest first */
            versions: components["schemas"]["PolicyReference"][];
            findings: components["schemas"]["Finding"][];
        };
        PolicyDraftContent: {
            /** @description YAML in the policy language */
            source: string;
            note?: string;
        };
        NewPolicyEffect: {
            /** @description null takes the earlier decision back */
            policyVersionId: string | null;
            group?: string;
            note?: string;
            /** @description Needed where the law warns: why the version takes effect all the same */
            acknowledgement?: string;
        };
        PolicyEffects: {
            schoolYear: string;
            /** @description The decisions that count: the latest for each group */
            inForce: {
                sequence: number;
                /** @description Whom it is for; null for everybody who is in no such group */
                group: string | null;
                /** @description null where an earlier decision was taken back */
                policy: components["schemas"]["PolicyReference"] | null;
                note: string | null;
                /** Format: date-time */
                decidedAt: string;
                decidedBy: components["schemas"]["Person"] | null;
                /** @description What the law said of the version then */
                findings: components["schemas"]["Finding"][];
                /** @description What was written to the warnings */
                acknowledgement: string | null;
            }[];
            /** @description Every decision, newest first */
            decisions: {
                sequence: number;
                /** @description Whom it is for; null for everybody who is in no such group */
                group: string | null;
                /** @description null where an earlier decision was taken back */
                policy: components["schemas"]["PolicyReference"] | null;
                note: string | null;
                /** Format: date-time */
                decidedAt: string;
                decidedBy: components["schemas"]["Person"] | null;
                /** @description What the law said of the version then */
                findings: components["schemas"]["Finding"][];
                /** @description What was written to the warnings */
                acknowledgement: string | null;
            }[];
        };
        NewPlanRecord: {
            /** @description Advice of the certificated instructional personnel */
            advice: components["schemas"]["PlanEvent"] | null;
            /** @description Adoption by the governing board */
            adoption: components["schemas"]["PlanEvent"] | null;
            rubric: {
                /** @enum {string} */
                source: "CSTP" | "NBPTS" | "local";
                /** @description Agreement with the exclusive representative on these standards */
                agreementReference: string | null;
            } | null;
            bargainingReference: string | null;
            /** @description Publication to the certificated staff */
            publication: components["schemas"]["PlanEvent"] | null;
            /** @description What components are, where their type does not say it */
            components: components["schemas"]["ComponentInLaw"][];
            standards: components["schemas"]["StandardOfAchievement"][];
            note: string | null;
        };
        PlanEvent: {
            /** Format: date */
            on: string;
            /** @description Where it is written down */
            reference: string;
        };
        ComponentInLaw: {
            key: string;
            /** @enum {string} */
            kind: "observation" | "pupil_data" | "individual_value_added" | "school_value_added" | "other";
            /** @description What pupils are measured against; null where no pupils are measured */
            referencing: ("criterion" | "publisher_norm" | "peer_state_norm") | null;
        };
        /** @description What the board expects pupils of a grade to achieve in a subject */
        StandardOfAchievement: {
            grade: string;
            subject: string;
            reference: string;
        };
        PlanRecords: {
            policy: components["schemas"]["PolicyReference"];
            /** @description null while nothing was recorded */
            current: components["schemas"]["PlanRecord"] | null;
            /** @description Newest first */
            earlier: components["schemas"]["PlanRecord"][];
        };
        PlanRecord: {
            /** @description Advice of the certificated instructional personnel */
            advice: components["schemas"]["PlanEvent"] | null;
            /** @description Adoption by the governing board */
            adoption: components["schemas"]["PlanEvent"] | null;
            rubric: {
                /** @enum {string} */
                source: "CSTP" | "NBPTS" | "local";
                /** @description Agreement with the exclusive representative on these standards */
                agreementReference: string | null;
            } | null;
            bargainingReference: string | null;
            /** @description Publication to the certificated staff */
            publication: components["schemas"]["PlanEvent"] | null;
            /** @description What components are, where their type does not say it */
            components: components["schemas"]["ComponentInLaw"][];
            standards: components["schemas"]["StandardOfAchievement"][];
            note: string | null;
            /** @description The record with the highest number counts */
            sequence: number;
            /** Format: date-time */
            recordedAt: string;
            /** @description null where it was loaded, or the name is not yours to see */
            recordedBy: components["schemas"]["Person"] | null;
        };
        PlanFindings: {
            policy: components["schemas"]["PolicyReference"];
            effectiveOn: string | null;
            /** @description The version that counts now; null where there is none */
            comparedWith: components["schemas"]["PolicyReference"] | null;
            findings: components["schemas"]["Finding"][];
            /** @description Every rule that was asked */
            rules: {
                rule: string;
                title: string;
                section: string;
            }[];
        };
        AlteredRating: {
            /** Format: uuid */
            evaluationId: string;
            /** Format: uuid */
            ratingId: string;
            teacher: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            movement: {
                /** @enum {string} */
                kind: "up" | "down" | "to-no-rating" | "from-no-rating" | "other";
                /** @description By how many levels; null where none are counted */
                levels: number | null;
            };
            before: {
                /** @description In words */
                standing: string;
                outcome: components["schemas"]["Outcome"] | null;
                /** @description Why this version cannot take the evidence; then there is no outcome */
                refused: string | null;
            };
            after: {
                /** @description In words */
                standing: string;
                outcome: components["schemas"]["Outcome"] | null;
                /** @description Why this version cannot take the evidence; then there is no outcome */
                refused: string | null;
            };
        };
        PolicyImpact: {
            from: components["schemas"]["PolicyReference"];
            to: components["schemas"]["PolicyReference"];
            schoolYear: string;
            total: number;
            altered: number;
            /** @description Current ratings of the year under other policies, which are not part of this */
            elsewhere: number;
            movements: {
                /** @enum {string} */
                kind: "up" | "down" | "to-no-rating" | "from-no-rating" | "other";
                /** @description By how many levels; null where none are counted */
                levels: number | null;
                count: number;
            }[];
            migrations: {
                from: string;
                to: string;
                count: number;
                isAltered: boolean;
            }[];
            sentences: string[];
        };
        NewCohort: {
            /** @constant */
            kind: "snapshot";
            title: string;
            schoolYear: string;
            /**
             * Format: uuid
             * @description Current ratings made under this version are frozen
             */
            policyVersionId: string;
            /** @default 10 */
            threshold: number;
        } | {
            /** @constant */
            kind: "synthetic";
            title: string;
            schoolYear: string;
            /** Format: uuid */
            policyVersionId: string;
            /** @default 10 */
            threshold: number;
            size: number;
            /** @description The same seed and numbers give the same cohort */
            seed: number;
            components: {
                key: string;
                /** @description In the component's own units, before any conversion of the policy */
                mean: string;
                /** @description Standard deviation */
                deviation: string;
                reliability?: string;
                /** @default 0 */
                missingShare: string;
            }[];
            /** @default [] */
            correlations: {
                between: [
                    string,
                    string
                ];
                value: string;
            }[];
        };
        CohortSummary: {
            /** Format: uuid */
            cohortId: string;
            title: string;
            /** @enum {string} */
            kind: "snapshot" | "synthetic";
            schoolYear: string;
            size: number;
            /** @description How many people a published number stands for at least */
            threshold: number;
            /** @description Of the rows; both sides can compare it */
            fingerprint: string;
            /** @description Whose components it holds */
            policy: components["schemas"]["PolicyReference"];
            components: {
                key: string;
                title: string;
                /** @enum {string} */
                holds: "number" | "level" | "fact";
                /** @description Rows without it; null: hidden, since it would tell of a few */
                missing: number | null;
            }[];
            /** Format: date-time */
            frozenAt: string;
            sentence: string;
            /** @description What this viewer can do with it now */
            allowedActions: string[];
        };
        Scenario: {
            /** Format: uuid */
            scenarioId: string;
            /** @enum {string} */
            side: "union" | "district" | "office";
            title: string;
            policy: {
                /** Format: uuid */
                policyVersionId: string;
                key: string;
                title: string;
                version: number;
                /** @enum {string} */
                status: "draft" | "published";
                fingerprint: string;
            };
            cohort: components["schemas"]["CohortSummary"];
            version: number;
            isLatest: boolean;
            document: components["schemas"]["ScenarioDocument"];
            moves: string | null;
            note: string | null;
            /** @description Of policy, differences and moving weight */
            fingerprint: string;
            whoCanSee: string;
            /** Format: date-time */
            updatedAt: string;
            writtenBy: string;
            isArchived: boolean;
            /** @description Empty when it fits the policy; it is kept all the same */
            problems: {
                /** @description Into the scenario, or into the policy that would result */
                pointer: string;
                message: string;
                why: string;
                remedy: string;
            }[];
            /** @description What it changes, in sentences */
            difference: {
                sentences: string[];
            };
            /** @description Gives the same numbers on the server, exactly */
            command: string;
            /** @description What this viewer can do with it now */
            allowedActions: string[];
        };
        ScenarioDocument: {
            /** @description By key of component; 'undetermined' opens a weight again */
            weights?: {
                [key: string]: string;
            };
            /** @description Where a rating level begins, by its key */
            cuts?: {
                [key: string]: string;
            };
            /** @description By key of component, as the policy language writes the rule */
            missing?: {
                [key: string]: unknown;
            };
            /** @description A merge patch (RFC 7396) of the policy document, applied first */
            changes?: {
                [key: string]: unknown;
            };
        };
        NewScenario: {
            title: string;
            document: components["schemas"]["ScenarioDocument"];
            /** @description Key of the component whose weight is moved */
            moves?: string;
            note?: string;
            /** Format: uuid */
            policyVersionId: string;
            /** Format: uuid */
            cohortId: string;
        };
        ScenarioVersion: {
            version: number;
            moves: string | null;
            note: string | null;
            fingerprint: string;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
        };
        ScenarioSummary: {
            /** Format: uuid */
            scenarioId: string;
            /** @enum {string} */
            side: "union" | "district" | "office";
            title: string;
            policy: components["schemas"]["PolicyReference"];
            cohort: {
                /** Format: uuid */
                cohortId: string;
                title: string;
            };
            version: number;
            moves: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Name of the person who wrote the latest version */
            writtenBy: string;
            isArchived: boolean;
        };
        ScenarioText: {
            title: string;
            document: components["schemas"]["ScenarioDocument"];
            /** @description Key of the component whose weight is moved */
            moves?: string;
            note?: string;
        };
        Adoption: {
            /**
             * Format: date
             * @description Day of the vote; not in the future
             */
            on: string;
            votesFor: number;
            votesAgainst: number;
            /** @description Where the vote is written down */
            reference: string;
            note?: string;
            /** @description Where the agreement is written down */
            bargainingReference: string;
            /**
             * Format: date
             * @description Day of the advice of the certificated instructional personnel
             */
            adviceOn?: string;
            adviceReference?: string;
        };
        Proposal: {
            /** Format: uuid */
            proposalId: string;
            /** @description Counts the proposals of a negotiation */
            number: number;
            /** @enum {string} */
            side: "union" | "district";
            title: string;
            rationale: string;
            /** @description The proposal that it is a counterproposal to */
            answers: components["schemas"]["ProposalReference"] | null;
            /** Format: date-time */
            tabledAt: string;
            tabledBy: string;
            /** @enum {string} */
            state: "tabled" | "countered" | "withdrawn" | "superseded" | "tentatively-agreed" | "ratified" | "rejected" | "adopted";
            /** @description In the order in which they agreed; both: the agreement is tentative */
            agreedBy: ("union" | "district")[];
            /** @description The differences from the policy, as tabled */
            document: {
                [key: string]: unknown;
            };
            difference: {
                sentences: string[];
            };
            weights: {
                key: string;
                title: string;
                /** @description Decimal share of the whole; null where it is undetermined or not weighed */
                current: string | null;
                /** @description Decimal share of the whole; null where it is undetermined or not weighed */
                proposed: string | null;
            }[];
            /** @description What the law said of it when it was tabled, if it took effect with nothing more on record */
            findings: components["schemas"]["Finding"][];
            /** @description As it was published when the proposal was tabled */
            impact: components["schemas"]["Model"];
            fingerprints: {
                policy: string;
                cohort: string;
                scenario: string;
            };
            /** @description Reproduces the impact from the same policy and cohort */
            command: string;
            allowedActions: ("withdraw" | "counter" | "agree" | "ratify" | "adopt")[];
        };
        ProposalReference: {
            /** Format: uuid */
            proposalId: string;
            /** @description Counts the proposals of a negotiation */
            number: number;
            /** @enum {string} */
            side: "union" | "district";
        };
        ModelCurve: {
            bands: {
                key: string;
                label: string;
                /** @description Counted together */
                levels: string[];
                holdsNotRated: boolean;
            }[];
            points: {
                /** @description Of the whole, for the moving weight */
                share: string;
                /** @description By band; null: not shown */
                counts: number[] | null;
                /** @description Against the policy as it is; null: not settled, or not shown */
                moved: {
                    up: number;
                    down: number;
                    sentence: string;
                } | null;
                /** @description By band under the policy as it is, then by band at this weight; null: not settled, or not shown */
                cells: number[][] | null;
            }[];
            /** @description What is not shown and why */
            hidden: string | null;
        };
        NoisyCurve: {
            /** @description An exact decimal or fraction */
            epsilon: string;
            sensitivity: number;
            levels: {
                key: string;
                label: string;
            }[];
            points: {
                /** @description An exact decimal or fraction */
                share: string;
                /** @description Not rated, then the levels from the lowest; noise can make them negative */
                counts: number[];
                /** @description Standard deviation of the noise in each count */
                deviation: string;
            }[];
            sentence: string;
        };
        MigrationTable: {
            /** @description Ratings under the policy; some may be counted together */
            rows: {
                key: string;
                label: string;
            }[];
            /** @description Ratings under the scenario */
            columns: {
                key: string;
                label: string;
            }[];
            cells: components["schemas"]["ModelCell"][][];
            rowTotals: components["schemas"]["ModelCell"][];
            columnTotals: components["schemas"]["ModelCell"][];
            total: number;
            unchanged: components["schemas"]["ModelCell"];
            up: components["schemas"]["ModelCell"];
            down: components["schemas"]["ModelCell"];
            kappa: string | null;
            weightedKappa: string | null;
        };
        ModelCell: {
            count: number;
        } | {
            least: number;
            /** @description null: no bound is told */
            greatest: number | null;
        };
        EffectiveWeights: {
            /** @description With every part; null: hidden */
            teachers: number | null;
            rows: {
                key: string;
                title: string;
                /** @description An exact decimal or fraction */
                nominal: string;
                effective: string | null;
                deviationShare: string | null;
                correlation: string | null;
            }[];
            toObtain: {
                key: string;
                nominal: string;
            }[] | null;
            sentence: string;
        };
        Model: {
            /** @enum {string} */
            release: "published" | "exact";
            method: {
                /** @enum {string} */
                kind: "exact" | "grid";
                why: string | null;
            };
            /** @description Ratings of the scenario, lowest first */
            levels: {
                key: string;
                label: string;
            }[];
            /** @description What the answer amounts to, the most important first */
            sentences: string[];
            weights: {
                key: string;
                title: string;
                current: string | null;
                scenario: string | null;
            }[];
            /** @description null: no weight can be moved; a sentence says why */
            path: {
                moves: {
                    key: string;
                    title: string;
                };
                /** @description How the others share what is left */
                others: {
                    key: string;
                    title: string;
                    /** @description An exact decimal or fraction */
                    share: string;
                }[];
                /** @description Where the policy stands; null while undetermined */
                current: string | null;
                scenario: string | null;
                /** @description What the policy's own constraints permit */
                permitted: {
                    /** @description An exact decimal or fraction */
                    from: string;
                    /** @description An exact decimal or fraction */
                    to: string;
                }[];
                steps: number;
            } | null;
            curve: components["schemas"]["ModelCurve"] | null;
            noisy: components["schemas"]["NoisyCurve"] | null;
            /** @description null while a weight or cut point is undetermined */
            migration: components["schemas"]["MigrationTable"] | null;
            /** @description Why nothing moves */
            unchanged: string | null;
            effectiveWeights: components["schemas"]["EffectiveWeights"] | null;
            /** @description Where reliabilities are known */
            quality: {
                reliability: string;
                accuracy: string;
                consistency: string;
                sentence: string;
            } | null;
            /** @description Of the order of composites under the policy and the scenario; null in published answers */
            agreement: {
                spearman: string;
                /** @description tau-b */
                kendall: string;
                /** @description Share of the highest tenth of composites that stays in it */
                topTenth: string;
                bottomTenth: string;
                sentence: string;
            } | null;
            groups: {
                name: string;
                groups: {
                    /** @description A group; in the last row of a published table, hidden groups taken together */
                    label: string;
                    size: components["schemas"]["ModelCell"];
                    /** @description How many are rated at or above the line */
                    reaching: components["schemas"]["ModelCell"];
                    /** @description Rated at or above the line; null: not shown */
                    share: string | null;
                    /** @description Against the highest share of a shown group; null: not shown or not compared */
                    ratio: string | null;
                    isBelowFourFifths: boolean | null;
                }[];
                sentence: string;
                crossover: string | null;
            }[];
            rules: {
                key: string;
                title: string;
                sentence: string;
                up: components["schemas"]["ModelCell"];
                down: components["schemas"]["ModelCell"];
            }[];
            consequences: {
                /** @description An exact decimal or fraction */
                referrals: string;
                consultingTeachers: string;
                /** @description An exact decimal or fraction */
                evaluationsNextYear: string;
                /** @description An exact decimal or fraction */
                evaluatorHours: string;
                /** @description An exact decimal or fraction */
                pay: string;
                sentence: string;
            } | null;
            /** @description Of the question: the same question has the same answer */
            fingerprint: string;
            policy: components["schemas"]["PolicyReference"];
            cohort: {
                /** Format: uuid */
                cohortId: string;
                title: string;
                fingerprint: string;
                size: number;
                threshold: number;
            };
            /** @description New questions that the side has asked of this cohort; null for those who are not capped */
            queries: {
                used: number;
                cap: number;
            } | null;
        };
        Agreement: {
            note?: string;
        };
        NegotiationSummary: {
            /** Format: uuid */
            negotiationId: string;
            title: string;
            /** @description What is bargained over */
            policy: components["schemas"]["PolicyReference"];
            /** @description What both sides model on */
            cohort: components["schemas"]["CohortSummary"];
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            /** @enum {string} */
            state: "open" | "tentatively-agreed" | "ratified" | "adopted";
        };
        NewNegotiation: {
            title: string;
            /** Format: uuid */
            policyVersionId: string;
            /** Format: uuid */
            cohortId: string;
        };
        Negotiation: {
            /** Format: uuid */
            negotiationId: string;
            title: string;
            /** @description What is bargained over */
            policy: components["schemas"]["PolicyReference"];
            /** @description What both sides model on */
            cohort: components["schemas"]["CohortSummary"];
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            /** @enum {string} */
            state: "open" | "tentatively-agreed" | "ratified" | "adopted";
            /** @description In the order in which they were tabled */
            proposals: components["schemas"]["Proposal"][];
            /** @description Oldest first; steps are only ever added */
            steps: components["schemas"]["BargainingStep"][];
            /** @description The version that came of it */
            adopted: components["schemas"]["PolicyReference"] | null;
            whoCanSee: string;
            /** @description What this viewer can do with it now */
            allowedActions: string[];
        };
        BargainingStep: {
            /** Format: uuid */
            stepId: string;
            sequence: number;
            /** @enum {string} */
            kind: "tabled" | "countered" | "withdrawn" | "agreed" | "tentatively_agreed" | "ratified" | "rejected" | "adopted";
            /** @enum {string} */
            side: "union" | "district";
            proposal: components["schemas"]["ProposalReference"];
            /** @description Day of a vote; null for what happened when it was recorded */
            on: string | null;
            votesFor: number | null;
            votesAgainst: number | null;
            /** @description Where the vote is written down */
            reference: string | null;
            note: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            sentence: string;
        };
        Ratification: {
            /**
             * Format: date
             * @description Day of the vote; not in the future
             */
            on: string;
            votesFor: number;
            votesAgainst: number;
            /** @description Where the vote is written down */
            reference: string;
            note?: string;
        };
        NewProposal: {
            /** Format: uuid */
            scenarioId: string;
            version: number;
            title: string;
            /** @description Why; both sides read it */
            rationale: string;
            /**
             * Format: uuid
             * @description A proposal of the other side: this one is a counterproposal to it
             */
            answers?: string;
        };
        Withdrawal: {
            note?: string;
        };
        ModelQuestion: {
            /** Format: uuid */
            policyVersionId: string;
            /** Format: uuid */
            cohortId: string;
            document: components["schemas"]["ScenarioDocument"];
            /** @description Key of the component whose weight moves; the first open one without it */
            moves?: string;
            /**
             * @description Of an exact curve; a published one has a grid of 5 percent
             * @default 100
             */
            steps: number;
            parameters?: components["schemas"]["ConsequenceParameters"];
            /**
             * @description Also the policy's own curve with noise, drawn once for ever
             * @default false
             */
            noise: boolean;
        };
        ConsequenceParameters: {
            /**
             * @description Levels that are referred to peer assistance
             * @default []
             */
            referred: string[];
            /** @default 1 */
            referralShare: string;
            /** @default 10 */
            caseload: string;
            /** @default {} */
            evaluationsNextYear: {
                [key: string]: string;
            };
            /** @default 0 */
            hoursPerEvaluation: string;
            /** @default {} */
            payByLevel: {
                [key: string]: string;
            };
        };
        Rubric: {
            key: string;
            title: string;
            /** @description To show wherever the rubric shows */
            notice?: string;
            standards: components["schemas"]["RubricStandard"][];
        };
        RubricStandard: {
            key: string;
            title: string;
            /** @description Criteria of 44662(b) that ratings of its elements find something about, as the district maps them */
            criteria?: ("b1" | "b2" | "b3" | "b4")[];
            elements: components["schemas"]["RubricElement"][];
        };
        RubricElement: {
            key: string;
            title: string;
            levels: components["schemas"]["RubricLevel"][];
        };
        RubricLevel: {
            level: string;
            label: string;
            description: string;
        };
        NewEvaluation: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: uuid */
            policyVersionId: string;
        };
        Evaluation: {
            /** Format: uuid */
            evaluationId: string;
            teacher: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            schoolYear: string;
            grade: string;
            evaluator: components["schemas"]["Person"] | null;
            policy: {
                /** Format: uuid */
                policyVersionId: string;
                key: string;
                title: string;
                version: number;
            };
            /** @enum {string} */
            status: "planned" | "in_progress" | "drafted" | "issued" | "conference_held" | "closed";
            currentRating: {
                /** Format: uuid */
                ratingId: string;
                outcome: string;
                label: string | null;
                compositeDecimal: string | null;
                /** Format: date-time */
                scoredAt: string;
            } | null;
            /** @description What this viewer can do with it now */
            allowedActions: string[];
            revision: number;
            /** @description The policy's components, in its order */
            components: {
                key: string;
                title: string;
                type: string;
                weight: string;
            }[];
            observations: components["schemas"]["ObservationSummary"][];
            measures: components["schemas"]["Measure"][];
            /** @description Newest first */
            ratings: components["schemas"]["RatingSummary"][];
            notices: string[];
        };
        ObservationSummary: {
            /** Format: uuid */
            observationId: string;
            observer: components["schemas"]["Observer"];
            /** Format: date */
            observedOn: string;
            minutes: number | null;
            /** @enum {string} */
            status: "draft" | "shared";
            /** @description How many elements have a level */
            elementsRated: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description personId is null for an observer known only by a label */
        Observer: {
            personId: string | null;
            name: string;
        };
        Measure: {
            /** Format: uuid */
            measureId: string;
            componentKey: string;
            /** @description Where the evidence comes from */
            source: string;
            /** @description The evidence in a sentence */
            summary: string;
            note?: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RatingSummary: {
            /** Format: uuid */
            ratingId: string;
            sequence: number;
            supersedes: string | null;
            reason: string | null;
            outcome: string;
            label: string | null;
            compositeDecimal: string | null;
            /** Format: date-time */
            scoredAt: string;
        };
        EvaluationSummary: {
            /** Format: uuid */
            evaluationId: string;
            teacher: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            schoolYear: string;
            grade: string;
            evaluator: components["schemas"]["Person"] | null;
            policy: {
                /** Format: uuid */
                policyVersionId: string;
                key: string;
                title: string;
                version: number;
            };
            /** @enum {string} */
            status: "planned" | "in_progress" | "drafted" | "issued" | "conference_held" | "closed";
            currentRating: {
                /** Format: uuid */
                ratingId: string;
                outcome: string;
                label: string | null;
                compositeDecimal: string | null;
                /** Format: date-time */
                scoredAt: string;
            } | null;
            /** @description What this viewer can do with it now */
            allowedActions: string[];
        };
        CalendarAdoption: {
            proposal: components["schemas"]["CalendarProposal"];
            fingerprint: string;
        };
        CalendarProposal: {
            schoolYear: string;
            /** @default null */
            schoolId: string | null;
            /** @default null */
            track: string | null;
            /** Format: date */
            firstSchoolday: string;
            /** Format: date */
            lastSchoolday: string;
            note?: string;
            /**
             * Format: date
             * @description Day on which the governing board adopts it
             */
            adoptedOn: string;
        };
        AdoptedCalendar: {
            calendar: components["schemas"]["SchoolCalendar"];
            effect: components["schemas"]["CalendarEffect"];
        };
        SchoolCalendar: {
            /** Format: uuid */
            calendarId: string;
            schoolYear: string;
            /** @description null: every school that has none of its own */
            school: components["schemas"]["School"] | null;
            /** @description null: everybody who is on no track with a calendar of its own */
            track: string | null;
            version: number;
            /** @enum {string} */
            status: "draft" | "adopted";
            /** Format: date */
            firstSchoolday: string;
            /** Format: date */
            lastSchoolday: string;
            /** @description null for a draft */
            adoptedOn: string | null;
            note: string | null;
            /** @description The version adopted last, for this school and track */
            counts: boolean;
        };
        CalendarEffect: {
            /** @description Evaluations with at least one deadline that moves */
            evaluations: number;
            /** @description Deadlines that move */
            deadlines: number;
            bySchool: {
                school: components["schemas"]["School"];
                evaluations: number;
                deadlines: number;
            }[];
            /** @description What moves from which day to which */
            moves: {
                kind: string;
                title: string;
                from: string | null;
                to: string | null;
                deadlines: number;
            }[];
            /** @description What was done already and would be judged otherwise */
            turns: {
                kind: string;
                before: ("IN_TIME" | "ONLY_AS_AMENDED" | "ONLY_WHEN_DONE" | "LATE") | null;
                after: ("IN_TIME" | "ONLY_AS_AMENDED" | "ONLY_WHEN_DONE" | "LATE") | null;
                deadlines: number;
            }[];
            /** @description The same in words */
            sentences: string[];
        };
        CalendarDraft: {
            schoolYear: string;
            /** @default null */
            schoolId: string | null;
            /** @default null */
            track: string | null;
            /** Format: date */
            firstSchoolday: string;
            /** Format: date */
            lastSchoolday: string;
            note?: string;
        };
        CalendarPreview: {
            /** @description Send it with the adoption; it names the proposal and the facts it was looked at with */
            fingerprint: string;
            effect: components["schemas"]["CalendarEffect"];
            /** @description One page, by school and name */
            items: components["schemas"]["AffectedDeadline"][];
            /** @description Pass as cursor for the next page; null on the last */
            nextCursor: string | null;
        };
        AffectedDeadline: {
            /** Format: uuid */
            evaluationId: string;
            teacher: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            kind: string;
            title: string;
            from: string | null;
            to: string | null;
            doneOn: string | null;
            before: ("IN_TIME" | "ONLY_AS_AMENDED" | "ONLY_WHEN_DONE" | "LATE") | null;
            after: ("IN_TIME" | "ONLY_AS_AMENDED" | "ONLY_WHEN_DONE" | "LATE") | null;
        };
        NewClockChoice: {
            /** @description null: no clocks; deadlines of the statute stay */
            clockSetId: string | null;
            note?: string;
        };
        ClockChoices: {
            schoolYear: string;
            running: {
                /** Format: uuid */
                clockSetId: string;
                key: string;
                title: string;
            } | null;
            /** @description Every decision, newest first */
            choices: {
                sequence: number;
                /** @description null: no clocks from then on */
                clocks: {
                    /** Format: uuid */
                    clockSetId: string;
                    key: string;
                    title: string;
                } | null;
                note: string | null;
                /** Format: date-time */
                decidedAt: string;
                decidedBy: components["schemas"]["Person"] | null;
            }[];
        };
        ClockSet: {
            /** Format: uuid */
            clockSetId: string;
            key: string;
            title: string;
            /** @description The document that the clocks were read in */
            reference: string;
            fingerprint: string;
            /** Format: date-time */
            recordedAt: string;
            clocks: {
                key: string;
                title: string;
                clause: string;
                /** @enum {string} */
                for: "everybody" | "instructional" | "non-instructional";
                /** @description The milestone that meets it */
                metBy: string;
                /** @description How it is counted; null where dates are agreed */
                counting: string | null;
                /** @description The dates agreed; empty where it is counted */
                dates: {
                    schoolYear: string;
                    track: string | null;
                    /** Format: date */
                    date: string;
                }[];
            }[];
            /** @description As it was recorded, in YAML */
            source: string;
        };
        NewClockSet: {
            source: string;
        };
        DeadlineTimeline: {
            /** Format: uuid */
            evaluationId: string;
            schoolYear: string;
            /**
             * Format: date
             * @description Today in the district
             */
            asOf: string;
            /** @description By due day; those without a day last */
            deadlines: components["schemas"]["Deadline"][];
            /** @description Every version of the employee's calendars, oldest first; the last of each track counts */
            calendars: {
                /** Format: uuid */
                calendarId: string;
                track: string | null;
                /** Format: date */
                adoptedOn: string;
                /** Format: date */
                firstSchoolday: string;
                /** Format: date */
                lastSchoolday: string;
            }[];
            /** @description What this viewer can record as done */
            recordableMilestones: string[];
        };
        Deadline: {
            /** @description delivery, meeting, unsatisfactory-conference, reelection-notice, or the key of a contract clock */
            kind: string;
            title: string;
            /** @enum {string} */
            state: "waiting" | "open" | "due_soon" | "overdue" | "met" | "missed" | "not_applicable";
            /** @description Last day on which it is in time; null while what it is counted from is not known */
            dueOn: string | null;
            /** @description Last working day on or before it: what to aim for */
            targetOn: string | null;
            doneOn: string | null;
            /** @description How it is counted */
            counting: string;
            /** @description Section of the statute, or clause of the contract */
            source: string;
            isLegal: boolean;
            confirmWithCounsel: boolean;
            /** @description What an amended calendar makes of it */
            notice: string | null;
        };
        NewMilestoneRecord: {
            /** @enum {string} */
            milestone: "criteria" | "self-assessment" | "planning-sheet" | "planning-conference" | "growth-plan-visit" | "observation-conference" | "written-record";
            /** @description null takes the last record back, and needs a note */
            reachedOn: string | null;
            note?: string;
        };
        MilestoneRecord: {
            milestone: string;
            sequence: number;
            reachedOn: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        RefreshedDeadlines: {
            schoolYear: string;
            changed: number;
        };
        Receipt: Record<string, never>;
        EvidenceContent: {
            title: string;
            /** @description Key of an instrument of the district's catalogue */
            instrument: string;
            /** @enum {string} */
            referencing: "criterion" | "publisher_norm" | "peer_state_norm";
            /** @description What is reported: scale score against a cut, percentile … */
            metric: string;
            /** @description The school year the pupils were tested in */
            dataYear: string;
            grade: string | null;
            subject: string | null;
            /** @description Day the results came out; null: not known */
            releasedOn: string | null;
            /**
             * Format: date
             * @description Day it was used in the evaluation
             */
            usedOn: string;
            /**
             * @description Which standards it measures progress toward
             * @enum {string}
             */
            standards: "local" | "state" | "none";
            /**
             * @description Whose pupils: the employee's own, or the whole school's
             * @enum {string}
             */
            level: "own_pupils" | "school";
            isConsidered: boolean;
            /** @description Share of the composite; 0 when considered or cited only */
            weight: string;
            isValueAdded: boolean;
            /** @default false */
            isWithdrawn: boolean;
        };
        EvidenceItem: {
            title: string;
            /** @description Key of an instrument of the district's catalogue */
            instrument: string;
            /** @enum {string} */
            referencing: "criterion" | "publisher_norm" | "peer_state_norm";
            /** @description What is reported: scale score against a cut, percentile … */
            metric: string;
            /** @description The school year the pupils were tested in */
            dataYear: string;
            grade: string | null;
            subject: string | null;
            /** @description Day the results came out; null: not known */
            releasedOn: string | null;
            /**
             * Format: date
             * @description Day it was used in the evaluation
             */
            usedOn: string;
            /**
             * @description Which standards it measures progress toward
             * @enum {string}
             */
            standards: "local" | "state" | "none";
            /**
             * @description Whose pupils: the employee's own, or the whole school's
             * @enum {string}
             */
            level: "own_pupils" | "school";
            isConsidered: boolean;
            /** @description Share of the composite; 0 when considered or cited only */
            weight: string;
            isValueAdded: boolean;
            /** @default false */
            isWithdrawn: boolean;
            /** Format: uuid */
            evidenceItemId: string;
            /** @description Send it in quotation marks as If-Match to change this */
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        RecommendationContent: {
            /** @description Key of the criterion, element or responsibility; empty for the whole */
            about: string;
            recommendation: string;
            /** @default false */
            isWithdrawn: boolean;
        };
        Recommendation: {
            /** @description Key of the criterion, element or responsibility; empty for the whole */
            about: string;
            recommendation: string;
            /** @default false */
            isWithdrawn: boolean;
            /** Format: uuid */
            recommendationId: string;
            isShared: boolean;
            /** @description Send it in quotation marks as If-Match to change this */
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ResponsibilityContent: {
            title: string;
            finding: string;
            /** @description null: not rated yet */
            isBelowStandard: boolean | null;
            /** @default false */
            isWithdrawn: boolean;
        };
        Responsibility: {
            title: string;
            finding: string;
            /** @description null: not rated yet */
            isBelowStandard: boolean | null;
            /** @default false */
            isWithdrawn: boolean;
            /** Format: uuid */
            responsibilityId: string;
            isShared: boolean;
            /** @description Send it in quotation marks as If-Match to change this */
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        NewAssistancePlan: {
            plan: string;
            /** Format: date */
            agreedOn: string;
        };
        AssistancePlan: {
            plan: string;
            /** Format: date */
            agreedOn: string;
            /** Format: uuid */
            planId: string;
            /** Format: date-time */
            recordedAt: string;
        };
        FocusElements: {
            elements: {
                element: string;
                /** @enum {string} */
                chosenBy: "district" | "teacher" | "jointly";
            }[];
        };
        Closing: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            note?: string;
            /** @description Why the act is done in spite of warnings; kept with each of them */
            acknowledgement?: string;
        };
        Delegation: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            reason: string;
            /** Format: uuid */
            evaluatorId: string;
        };
        Draft: {
            note?: string;
        };
        NewUnsatisfactoryNotice: {
            description: string;
            /** Format: date */
            givenOn: string;
        };
        UnsatisfactoryNotice: {
            description: string;
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            noticeId: string;
            /** Format: date-time */
            recordedAt: string;
        };
        Issue: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            /**
             * @description How the copy was transmitted
             * @enum {string}
             */
            manner: "in_person" | "mail" | "email" | "online";
            note?: string;
            /** @description Why the act is done in spite of warnings; kept with each of them */
            acknowledgement?: string;
        };
        GuidedFindings: {
            /** Format: date */
            asOf: string;
            /** @description Whether the act may follow where the evaluation stands */
            mayFollow: boolean;
            /** @description What comes first; null when the act may follow */
            wrongOrder: {
                sentence: string;
                remedy: string;
                section: string;
            } | null;
            /** @description Whether a finding stops it */
            isBlocked: boolean;
            /** @description Whether a warning must be acknowledged */
            needsAcknowledgement: boolean;
            findings: {
                finding: components["schemas"]["Finding"];
                /** @description Whether it stops this act or needs acknowledgement; else it is for later */
                counts: boolean;
            }[];
        };
        WrittenEvaluation: {
            document: {
                [key: string]: unknown;
            };
            fingerprint: string;
        };
        EvaluationTimeline: {
            steps: components["schemas"]["EvaluationStep"][];
            responses: components["schemas"]["EvaluationResponse"][];
            findings: components["schemas"]["StoredFinding"][];
        };
        EvaluationStep: {
            /** Format: uuid */
            stepId: string;
            /** @description The order in which steps were recorded */
            sequence: number;
            /** @enum {string} */
            kind: "planned" | "started" | "drafted" | "issued" | "conference_held" | "acknowledged" | "closed" | "reopened" | "superseded" | "delegated" | "leave" | "left";
            /** Format: date */
            occurredOn: string;
            occurredAt: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description Recorded on a later day than it happened */
            isRecordedLater: boolean;
            recordedBy: components["schemas"]["Person"] | null;
            note: string;
            /** @description How the copy was transmitted, or how receipt was settled */
            manner: string | null;
            isAttended: boolean | null;
            delegatedTo: components["schemas"]["Person"] | null;
            untilOn: string | null;
            documentFingerprint: string | null;
            ratingId: string | null;
            isSatisfactory: boolean | null;
        };
        EvaluationResponse: {
            /** Format: uuid */
            responseId: string;
            response: string;
            /** Format: date */
            receivedOn: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["Person"] | null;
            /** @description What a contract says of its time; nothing keeps it from being attached */
            findings: components["schemas"]["Finding"][];
        };
        StoredFinding: {
            /** Format: uuid */
            findingId: string;
            /**
             * @description breach: stored when it first showed
             * @enum {string}
             */
            occasion: "issue" | "close" | "breach";
            stepId: string | null;
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            recordedAt: string;
            finding: components["schemas"]["Finding"];
            /** @description Why the act was done in spite of it */
            acknowledgement: string | null;
        };
        Writing: {
            /** @description All four, in order */
            criteria: components["schemas"]["Criterion"][];
            responsibilities: components["schemas"]["Responsibility"][];
            evidence: components["schemas"]["EvidenceItem"][];
            focusElements: {
                element: string;
                /** @enum {string} */
                chosenBy: "district" | "teacher" | "jointly";
            }[];
            recommendations: components["schemas"]["Recommendation"][];
            notices: components["schemas"]["UnsatisfactoryNotice"][];
            plans: components["schemas"]["AssistancePlan"][];
            referrals: components["schemas"]["PeerAssistanceReferral"][];
        };
        Criterion: {
            finding: string;
            isBelowStandard: boolean;
            /**
             * @description Of 44662(b): b1 pupil progress, b2 techniques and strategies, b3 curricular objectives, b4 learning environment
             * @enum {string}
             */
            criterion: "b1" | "b2" | "b3" | "b4";
            /** @description Whether the employee reads it */
            isShared: boolean;
            /** @description 0 before anything was written; send it in quotation marks as If-Match */
            revision: number;
            updatedAt: string | null;
        };
        PeerAssistanceReferral: {
            /** Format: date */
            referredOn: string;
            note: string;
            /** Format: uuid */
            referralId: string;
            /** Format: date-time */
            recordedAt: string;
        };
        Conference: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            /**
             * @description false: the employee was asked and declined; then say more in a note
             * @default true
             */
            isAttended: boolean;
            note?: string;
        };
        Leave: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            reason: string;
            /**
             * Format: date
             * @description Last day of the leave, when it is known
             */
            untilOn?: string;
        };
        Leaving: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            reason: string;
        };
        NewPeerAssistanceReferral: {
            /** Format: date */
            referredOn: string;
            /** @default  */
            note: string;
        };
        Reopening: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            reason: string;
        };
        NewResponse: {
            response: string;
            /**
             * Format: date
             * @description Of a response on paper; today when the teacher attaches it
             */
            receivedOn?: string;
        };
        ReceiptSettled: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            /** @enum {string} */
            manner: "refused" | "unavailable";
            /** @description Who witnessed it, and what */
            note: string;
        };
        Start: {
            /**
             * Format: date
             * @description The day it happened where the district is; today when neither is given
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description The moment it happened, in place of the day; its day is the one that the district had then
             */
            occurredAt?: string;
            note?: string;
        };
        CriterionContent: {
            finding: string;
            isBelowStandard: boolean;
        };
        NewObservation: {
            /** Format: date */
            observedOn: string;
            rubricKey: string;
        };
        Observation: {
            /** Format: uuid */
            observationId: string;
            /** Format: uuid */
            evaluationId: string;
            observer: components["schemas"]["Observer"];
            /** Format: date */
            observedOn: string;
            minutes: number | null;
            /** @enum {string} */
            status: "draft" | "shared";
            /** @description A sentence: who can see this now */
            visibleTo: string;
            rubricKey: string;
            /** @description By element key; elements that are not here are not rated */
            elements: {
                [key: string]: components["schemas"]["ElementRating"];
            };
            summary: string;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description What this viewer can do with it now */
            allowedActions: string[];
            notices: string[];
        };
        ElementRating: {
            /** @description A level of the rubric; null when not rated yet */
            level: string | null;
            /** @description What was seen or heard */
            evidence: string;
        };
        ObservationContent: {
            /** Format: date */
            observedOn: string;
            minutes?: number | null;
            summary?: string;
            elements: {
                [key: string]: components["schemas"]["ElementRating"];
            };
        };
        MeasureContent: {
            /** @description As the component's type documents it; decimals as strings */
            evidence: {
                [key: string]: unknown;
            };
            source?: string;
        } | {
            /**
             * @description Worked out by the service from the district's pupil scores
             * @constant
             */
            from: "pupil-scores";
        };
        NewRating: {
            reason?: string;
        };
        Rating: {
            /** Format: uuid */
            ratingId: string;
            /** Format: uuid */
            evaluationId: string;
            sequence: number;
            supersedes: string | null;
            reason: string | null;
            /** @description false once another rating supersedes it */
            isCurrent: boolean;
            outcome: components["schemas"]["Outcome"];
            policy: components["schemas"]["PinnedPolicy"];
            /** @description The evidence document that was scored */
            inputs: {
                [key: string]: unknown;
            };
            inputsFingerprint: string;
            /** Format: date-time */
            scoredAt: string;
            scoredBy: components["schemas"]["Person"] | null;
            explanation: {
                sentences: string[];
                steps: components["schemas"]["ExplainedStep"][];
            };
            notices: string[];
        };
        PinnedPolicy: {
            /** Format: uuid */
            policyVersionId: string;
            key: string;
            title: string;
            version: number;
            fingerprint: string;
        };
        ExplainedStep: {
            step: string;
            component?: string;
            /** @description In plain words */
            sentence: string;
            inputs: {
                name: string;
                value: string;
                /** @description Index of the earlier step whose result this is */
                from?: number;
            }[];
            /** @description How the result follows from the inputs, which it calls a1, a2 … */
            formula?: string;
            result: string;
            citation?: components["schemas"]["Citation"];
            /** @description What to key into a pocket calculator, or what the step looked at */
            working: string;
        };
        Preview: {
            outcome: components["schemas"]["Outcome"];
            policy: components["schemas"]["PinnedPolicy"];
            /** @description The evidence document that was scored */
            inputs: {
                [key: string]: unknown;
            };
            notices: string[];
        };
        TippingPoints: {
            /** Format: uuid */
            ratingId: string;
            /** @description null for no rating */
            rating: {
                key: string;
                label: string;
            } | null;
            /** @description Why there are no tipping points to tell; null where there are */
            why: string | null;
            weights: components["schemas"]["RatingAlongWeight"][];
        };
        RatingAlongWeight: {
            /** @description The component whose weight moves; the others keep their proportions */
            key: string;
            title: string;
            sentences: string[];
            /** @description Why this weight cannot be moved; null where it can */
            why: string | null;
            /** @description Its share under the policy */
            current: components["schemas"]["WeightShare"] | null;
            /** @description How far the nearest flip is from there; null when there is none */
            nearest: components["schemas"]["WeightShare"] | null;
            /** @description The rating at every share from 0 to 1, in rising order */
            ranges: components["schemas"]["RatingRange"][];
            flips: components["schemas"]["RatingFlip"][];
        };
        /** @description A share of the composite, from 0 to 1 */
        WeightShare: {
            /** @description As a fraction, for example 5/7 */
            exact: string;
            /** @description Ends with … when the fraction does not end */
            decimal: string;
        };
        RatingRange: {
            from: components["schemas"]["WeightShare"];
            includesFrom: boolean;
            to: components["schemas"]["WeightShare"];
            includesTo: boolean;
            /** @description null for no rating */
            rating: {
                key: string;
                label: string;
            } | null;
        };
        /** @description The rating just below, at and just above the weight at which it changes */
        RatingFlip: {
            share: components["schemas"]["WeightShare"];
            /** @description null for no rating */
            before: {
                key: string;
                label: string;
            } | null;
            /** @description null for no rating */
            at: {
                key: string;
                label: string;
            } | null;
            /** @description null for no rating */
            after: {
                key: string;
                label: string;
            } | null;
        };
        ActToCheck: {
            facts: components["schemas"]["ActFacts"];
        };
        ActFacts: {
            /** @constant */
            act: "change_response";
            /** @enum {string} */
            kind: "attach" | "delete" | "hide" | "redact";
            /** Format: date */
            evaluationIssuedOn: string;
            /** Format: date */
            filedOn: string;
            contractWorkingDays: number | null;
            workingDaysTaken: number | null;
        } | {
            /** @constant */
            act: "charge_packet";
            /** @enum {string} */
            ground: "unprofessional_conduct" | "unsatisfactory_performance";
            noticeOn: string | null;
            /** Format: date */
            filingOn: string;
            hasEvaluationAttached: boolean;
            /** @description Whether the Stull Act reaches the employee */
            evaluationApplies: boolean;
            /** @description First schoolday of the last quarter; null: not recorded */
            lastQuarterStartsOn: string | null;
        } | {
            /** @constant */
            act: "file_derogatory_entry";
            noticeOn: string | null;
            /** @description Last day to review the entry and comment on it */
            opportunityUntil: string | null;
            /** Format: date */
            filingOn: string;
        } | {
            /** @constant */
            act: "read_pupil_record";
            role: string;
            hasLegitimateInterest: boolean;
            isSchoolOfficial: boolean;
            purpose: string;
            hasConsentOrOrder: boolean;
        } | {
            /** @constant */
            act: "export";
            /** @enum {string} */
            audience: "internal" | "employee" | "external";
            /** @enum {string} */
            contents: "value_added" | "other";
            /** @enum {string} */
            identifiability: "teacher" | "school" | "grade" | "subject" | "district";
            /** @description Fewest people behind one figure; null: no figures */
            smallestCell: number | null;
            /** @description Fewest teachers behind one figure; null: no figures */
            fewestTeachers: number | null;
        } | {
            /** @constant */
            act: "transfer_administrator";
            reasonsIncludeIncompetency: boolean;
            writtenReasonsRequested: boolean;
            evaluationCompletedOn: string | null;
            /** Format: date */
            noticeOn: string;
        };
        ActFindings: {
            findings: components["schemas"]["Finding"][];
        };
        LegalAct: {
            /** Format: uuid */
            legalActId: string;
            person: components["schemas"]["Person"];
            /** @enum {string} */
            act: "charge_packet" | "file_derogatory_entry" | "transfer_administrator";
            facts: {
                [key: string]: unknown;
            };
            findings: components["schemas"]["Finding"][];
            evaluationId: string | null;
            note: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["Person"];
        };
        NewLegalAct: {
            facts: components["schemas"]["RecordableAct"];
            /**
             * Format: uuid
             * @description The employee's evaluation that goes with it, where it is on record here
             */
            evaluationId?: string;
            note?: string;
        };
        RecordableAct: {
            /** @constant */
            act: "charge_packet";
            /** @enum {string} */
            ground: "unprofessional_conduct" | "unsatisfactory_performance";
            noticeOn: string | null;
            /** Format: date */
            filingOn: string;
            hasEvaluationAttached: boolean;
            /** @description Whether the Stull Act reaches the employee */
            evaluationApplies: boolean;
            /** @description First schoolday of the last quarter; null: not recorded */
            lastQuarterStartsOn: string | null;
        } | {
            /** @constant */
            act: "file_derogatory_entry";
            noticeOn: string | null;
            /** @description Last day to review the entry and comment on it */
            opportunityUntil: string | null;
            /** Format: date */
            filingOn: string;
        } | {
            /** @constant */
            act: "transfer_administrator";
            reasonsIncludeIncompetency: boolean;
            writtenReasonsRequested: boolean;
            evaluationCompletedOn: string | null;
            /** Format: date */
            noticeOn: string;
        };
        MailStatus: {
            isSetUp: boolean;
            /** @description Messages that are not sent yet */
            waiting: number;
            /** @description Messages that the mail server took */
            sent: number;
            /** @description Refused, without an address, or tried in vain; oldest first, 100 at most */
            undelivered: components["schemas"]["UndeliveredMessage"][];
        };
        UndeliveredMessage: {
            recipient: components["schemas"]["Person"];
            kind: string;
            /** @description A notice that the law or the agreement wants sent */
            isLegal: boolean;
            /** @enum {string} */
            state: "waiting" | "refused" | "no_address";
            attempts: number;
            /** Format: date-time */
            since: string;
        };
        ReminderPreference: {
            /**
             * @description As soon as something is due for a reminder, once a day, once a week (Monday), or never
             * @enum {string}
             */
            delivery: "immediate" | "daily" | "weekly" | "none";
            /** @description false: nothing is sent whatever is chosen */
            mailIsSetUp: boolean;
        };
        WriteReminderPreference: {
            /**
             * @description As soon as something is due for a reminder, once a day, once a week (Monday), or never
             * @enum {string}
             */
            delivery: "immediate" | "daily" | "weekly" | "none";
        };
        CalendarLink: {
            since: string | null;
        };
        NewCalendarLink: {
            /** @description Path of the calendar on this service */
            path: string;
            /** Format: date-time */
            since: string;
        };
        Duty: {
            /** Format: uuid */
            evaluationId: string;
            teacher: components["schemas"]["Person"];
            evaluator: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            kind: string;
            title: string;
            /** @enum {string} */
            state: "waiting" | "open" | "due_soon" | "overdue" | "met" | "missed";
            dueOn: string | null;
            targetOn: string | null;
            doneOn: string | null;
            source: string;
            isLegal: boolean;
            confirmWithCounsel: boolean;
        };
        PupilProgressEntry: {
            /** Format: uuid */
            evaluationId: string;
            teacher: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            schoolYear: string;
            hasPupilProgressEntry: boolean;
        };
        RecordedFinding: {
            /** Format: uuid */
            evaluationId: string;
            teacher: components["schemas"]["Person"];
            school: components["schemas"]["School"];
            schoolYear: string;
            finding: components["schemas"]["Finding"];
            /** Format: date-time */
            recordedAt: string;
        };
        Compliance: {
            schoolYear: string;
            /**
             * Format: date
             * @description Today in the district
             */
            asOf: string;
            evaluations: number;
            states: components["schemas"]["DutyCounts"];
            /** @description Of the evaluations that this viewer answers for */
            mine: components["schemas"]["DutyCounts"];
            /** @description The ten that are due next */
            dueNext: components["schemas"]["Duty"][];
            duties: {
                kind: string;
                title: string;
                source: string;
                isLegal: boolean;
                states: components["schemas"]["DutyCounts"];
            }[];
            schools: {
                school: components["schemas"]["School"];
                evaluations: number;
                states: components["schemas"]["DutyCounts"];
            }[];
            /** @description Who is to be evaluated this school year, as GET /api/v1/schedule lists them */
            schedule: {
                due: number;
                started: number;
                notStarted: number;
            };
            /** @description What the law found in evaluations of this year, as it was stored; each once for an evaluation */
            findings: {
                /** @enum {string} */
                severity: "BLOCK" | "WARN" | "BREACH" | "INFO";
                rule: string;
                title: string;
                count: number;
            }[];
            /** @description Breaches of the law in other school years: they stay in view */
            breachesOfOtherYears: number;
            /** @description Evaluations with a pupil-progress entry, and without one */
            pupilProgress: {
                with: number;
                without: number;
            };
        };
        /** @description Numbers of duties by how they stand */
        DutyCounts: {
            waiting: number;
            open: number;
            due_soon: number;
            overdue: number;
            met: number;
            missed: number;
        };
        AuditEvent: {
            /** Format: uuid */
            auditEventId: string;
            /** Format: date-time */
            occurredAt: string;
            actor: components["schemas"]["Person"] | null;
            actorRole: string;
            action: string;
            subjectType: string;
            subjectId: string;
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
    listDemonstrationAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts with their passwords; only in demonstration mode */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemonstrationAccount"][];
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                schoolYear?: string;
                /** @description true: only those no evaluation was created for */
                withoutEvaluation?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Assignments by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schools by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["School"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDistrictHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holidays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In order of date, retracted ones too */
                        items: components["schemas"]["DistrictHoliday"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDistrictHoliday: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistrictHoliday"];
            };
        };
        responses: {
            /** @description The holidays */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In order of date, retracted ones too */
                        items: components["schemas"]["DistrictHoliday"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDistrictTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What applies today; null before any decision */
                        current: components["schemas"]["DistrictTerms"] | null;
                        /** @description Every row ever recorded, the latest first day and recording first */
                        history: components["schemas"]["DistrictTerms"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDistrictTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistrictTerms"];
            };
        };
        responses: {
            /** @description The terms with their history */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What applies today; null before any decision */
                        current: components["schemas"]["DistrictTerms"] | null;
                        /** @description Every row ever recorded, the latest first day and recording first */
                        history: components["schemas"]["DistrictTerms"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retractDistrictHoliday: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The holidays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In order of date, retracted ones too */
                        items: components["schemas"]["DistrictHoliday"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDistrictRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Latest adoption first, superseded ones too */
                        items: components["schemas"]["DistrictRecord"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDistrictRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistrictRecord"];
            };
        };
        responses: {
            /** @description The records */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Latest adoption first, superseded ones too */
                        items: components["schemas"]["DistrictRecord"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retractDistrictRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRetraction"];
            };
        };
        responses: {
            /** @description The records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Latest adoption first, superseded ones too */
                        items: components["schemas"]["DistrictRecord"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instruments by key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Instrument"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstrument"];
            };
        };
        responses: {
            /** @description The instrument */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrumentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instrument */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                instrumentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentText"];
            };
        };
        responses: {
            /** @description The instrument */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordInstrumentRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                instrumentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstrumentRelease"];
            };
        };
        responses: {
            /** @description The instrument */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                instrumentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The instrument */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentToFiveYears: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFiveYearConsent"];
            };
        };
        responses: {
            /** @description This side's consents */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            side: "evaluator" | "employee";
                            consenter: components["schemas"]["Person"] | null;
                            /** Format: date */
                            givenOn: string;
                            withdrawnOn: string | null;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Part of the name, or the local identifier */
                q?: string;
                school?: string;
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; the Link header names the next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Employee"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: {
                /** @description What was believed at that moment */
                knownAt?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeRecord"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPersonHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeHistory"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFact: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmployeeFact"];
            };
        };
        responses: {
            /** @description The history with the fact */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeHistory"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspectionRequest"];
            };
        };
        responses: {
            /** @description The history with the request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeHistory"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retractFact: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                personId: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactRetraction"];
            };
        };
        responses: {
            /** @description The history */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeHistory"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSchedule: {
        parameters: {
            query: {
                schoolYear: string;
                school?: string;
                due?: "true" | "false";
                reason?: "PROBATIONARY" | "TEMPORARY" | "EVERY_OTHER_YEAR" | "EVERY_FIVE_YEARS" | "AFTER_UNSATISFACTORY" | "NEVER_EVALUATED" | "CONSENT_WITHDRAWN" | "STATUS_UNKNOWN" | "OUT_OF_SCOPE" | "NOT_EMPLOYED";
                /** @description Whether there is an evaluation of this school year */
                started?: "true" | "false";
                /** @description Only employees with a finding of this rule */
                finding?: string;
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page by name; the Link header names the next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schoolYear: string;
                        /** Format: date */
                        asOf: string;
                        /** @description Of everybody whom the query matches, on all pages */
                        counts: {
                            people: number;
                            due: number;
                            dueNotStarted: number;
                        };
                        items: components["schemas"]["ScheduledEmployee"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparePolicies: {
        parameters: {
            query: {
                /** @description The earlier version, of this policy or of another */
                from: string;
            };
            header?: never;
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference; nothing in it when the two say the same */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDifference"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policies by title */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PolicySummary"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPolicyDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPolicyDraft"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy version */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writePolicyDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyDraftContent"];
            };
        };
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPolicyDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyToCheck"];
            };
        };
        responses: {
            /** @description What there is to say */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheck"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPolicyDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The published version, with what the law says of its text */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedPolicy"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPolicyEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decisions */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEffects"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePolicyEffect: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                schoolYear: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPolicyEffect"];
            };
        };
        responses: {
            /** @description The decisions, this one included */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEffects"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPlanRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRecords"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPlanRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlanRecord"];
            };
        };
        responses: {
            /** @description The record */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRecords"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPlanFindings: {
        parameters: {
            query?: {
                /** @description Without it: no day of effect, compared with the version it was based on */
                schoolYear?: string;
                /** @description Without it: for everybody */
                group?: string;
            };
            header?: never;
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings; none where every duty is met */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanFindings"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyAlterations: {
        parameters: {
            query: {
                /** @description The version to compare with, for example the one in force */
                from: string;
                /** @description Whose ratings are scored again */
                schoolYear: string;
                /** @description Only those that stand here now, in the words of the matrix */
                before?: string;
                /** @description Only those that would stand here */
                after?: string;
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of ratings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlteredRating"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPolicyImpact: {
        parameters: {
            query: {
                /** @description The version to compare with, for example the one in force */
                from: string;
                /** @description Whose ratings are scored again */
                schoolYear: string;
            };
            header?: never;
            path: {
                policyVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, the migration matrix, and what they amount to in sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyImpact"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCohorts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cohorts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CohortSummary"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCohort: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCohort"];
            };
        };
        responses: {
            /** @description The cohort */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortSummary"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cohort */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortSummary"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The scenario */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                policyVersionId?: string;
                cohortId?: string;
                /** @description true: those that were put away */
                archived?: "true" | "false";
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of scenarios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScenarioSummary"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScenario"];
            };
        };
        responses: {
            /** @description The scenario */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenarioVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScenarioVersion"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readScenario: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeScenario: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioText"];
            };
        };
        responses: {
            /** @description The scenario */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Adoption"];
            };
        };
        responses: {
            /** @description The proposal as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Agreement"];
            };
        };
        responses: {
            /** @description The proposal as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNegotiations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Negotiations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NegotiationSummary"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openNegotiation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNegotiation"];
            };
        };
        responses: {
            /** @description The negotiation, with nothing on the table */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Negotiation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ratifyProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ratification"];
            };
        };
        responses: {
            /** @description The proposal as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBargainingBrief: {
        parameters: {
            query?: {
                format?: "pdf" | "xlsx";
            };
            header?: never;
            path: {
                negotiationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged PDF, or a workbook (XLSX) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNegotiation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                negotiationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The negotiation */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Negotiation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tableProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                negotiationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description The proposal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description The proposal as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askModel: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelQuestion"];
            };
        };
        responses: {
            /** @description The answer, sentences first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRubric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rubricKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rubric */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rubric"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                school?: string;
                schoolYear?: string;
                status?: "planned" | "in_progress" | "drafted" | "issued" | "conference_held" | "closed";
                /** @description Key of a rating level, or none */
                rating?: string;
                /** @description Part of the teacher's name */
                q?: string;
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; the Link header names the next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvaluationSummary"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvaluation"];
            };
        };
        responses: {
            /** @description The evaluation */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarAdoption"];
            };
        };
        responses: {
            /** @description The new version and what it changed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptedCalendar"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                schoolYear?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SchoolCalendar"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDraft"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolCalendar"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCalendar: {
        parameters: {
            query?: {
                /** @description Only what turns late or timely */
                only?: "turned";
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarProposal"];
            };
        };
        responses: {
            /** @description The effect and one page of deadlines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClockChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schoolYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decisions */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockChoices"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseClocks: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                schoolYear: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClockChoice"];
            };
        };
        responses: {
            /** @description The decisions, this one included */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockChoices"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClockSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sets, by title */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClockSet"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordClockSet: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClockSet"];
            };
        };
        responses: {
            /** @description The set */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockSet"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One timeline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineTimeline"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMilestoneRecord"];
            };
        };
        responses: {
            /** @description The record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneRecord"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshDeadlines: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                schoolYear: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description How many deadlines were added or changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshedDeadlines"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceContent"];
            };
        };
        responses: {
            /** @description The evidence */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceItem"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRecommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationContent"];
            };
        };
        responses: {
            /** @description The recommendation */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addResponsibility: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponsibilityContent"];
            };
        };
        responses: {
            /** @description The responsibility */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibility"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeOnPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssistancePlan"];
            };
        };
        responses: {
            /** @description The plan */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistancePlan"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseFocusElements: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FocusElements"];
            };
        };
        responses: {
            /** @description The elements */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: {
                            element: string;
                            /** @enum {string} */
                            chosenBy: "district" | "teacher" | "jointly";
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closing"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegateEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delegation"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnsatisfactoryNotice"];
            };
        };
        responses: {
            /** @description The notice */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsatisfactoryNotice"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Issue"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFindings: {
        parameters: {
            query: {
                for: "issue" | "close";
            };
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidedFindings"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIssuedCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document and its fingerprint, which is taken of its canonical JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenEvaluation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationTimeline"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWriting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Writing"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConference: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conference"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLeave: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leave"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLeaving: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leaving"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referToPeerAssistance: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPeerAssistanceReferral"];
            };
        };
        responses: {
            /** @description The referral */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAssistanceReferral"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    respondToEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResponse"];
            };
        };
        responses: {
            /** @description The response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationResponse"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptSettled"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Start"];
            };
        };
        responses: {
            /** @description The evaluation after the act */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeCriterion: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                /** @description Of 44662(b): b1 pupil progress, b2 techniques and strategies, b3 curricular objectives, b4 learning environment */
                criterion: "b1" | "b2" | "b3" | "b4";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionContent"];
            };
        };
        responses: {
            /** @description The text */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Criterion"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                evidenceItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceContent"];
            };
        };
        responses: {
            /** @description The evidence */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceItem"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeRecommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationContent"];
            };
        };
        responses: {
            /** @description The recommendation */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeResponsibility: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                responsibilityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponsibilityContent"];
            };
        };
        responses: {
            /** @description The responsibility */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibility"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those this viewer may see; a teacher never sees a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ObservationSummary"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createObservation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObservation"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readObservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
                observationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The observation */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeObservation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                observationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationContent"];
            };
        };
        responses: {
            /** @description The observation as stored */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareObservation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                observationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The shared observation */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path: {
                evaluationId: string;
                componentKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureContent"];
            };
        };
        responses: {
            /** @description The measure */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRating: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRating"];
            };
        };
        responses: {
            /** @description The rating */
            201: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRating: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
                ratingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readExplanationSpreadsheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
                ratingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTippingPoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
                ratingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tipping points */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TippingPoints"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLegalAct: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActToCheck"];
            };
        };
        responses: {
            /** @description The findings; none where nothing stands against it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActFindings"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegalActs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LegalAct"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLegalAct: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description One of your own for each thing created, 8 to 200 characters */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalAct"];
            };
        };
        responses: {
            /** @description The act as recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAct"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ratingsReport: {
        parameters: {
            query?: {
                schoolYear?: string;
                school?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMailStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the mail of this district */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailStatus"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askToUnsubscribe: {
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
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribe: {
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
            /** @description A page that says so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReminderPreference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preference; daily until another is chosen */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPreference"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeReminderPreference: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
                /** @description The ETag last seen */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReminderPreference"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    /** @description The revision, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPreference"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
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
            /** @description iCalendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Since when; null: there is none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLink"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCalendarLink: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The address, shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarLink"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCalendarLink: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of the session */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description It does not work any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLink"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDuties: {
        parameters: {
            query: {
                schoolYear: string;
                school?: string;
                state?: "waiting" | "open" | "due_soon" | "overdue" | "met" | "missed";
                kind?: string;
                /** @description true: only evaluations that this viewer answers for */
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPupilProgressEntries: {
        parameters: {
            query: {
                schoolYear: string;
                school?: string;
                pupilProgress?: "with" | "without";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRecordedFindings: {
        parameters: {
            query?: {
                /** @description Without it: of all years */
                schoolYear?: string;
                school?: string;
                severity?: "BLOCK" | "WARN" | "BREACH" | "INFO";
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuties: {
        parameters: {
            query: {
                schoolYear: string;
                school?: string;
                state?: "waiting" | "open" | "due_soon" | "overdue" | "met" | "missed";
                kind?: string;
                /** @description true: only evaluations that this viewer answers for */
                mine?: "true" | "false";
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Duty"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPupilProgressEntries: {
        parameters: {
            query: {
                schoolYear: string;
                school?: string;
                pupilProgress?: "with" | "without";
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PupilProgressEntry"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecordedFindings: {
        parameters: {
            query?: {
                /** @description Without it: of all years */
                schoolYear?: string;
                school?: string;
                severity?: "BLOCK" | "WARN" | "BREACH" | "INFO";
                rule?: string;
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordedFinding"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCompliance: {
        parameters: {
            query: {
                schoolYear: string;
                school?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Compliance"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                evaluation?: string;
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEvent"][];
                        /** @description Pass as cursor for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
