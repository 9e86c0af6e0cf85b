// Written by npm run generate from docs/reference/openapi.json.
export interface paths {
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口密钥清单 · list the API keys */
        get: operations["listApiKeys"];
        put?: never;
        /** 创建接口密钥，只显示一次 · make an API key, shown once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个接口密钥 · get an API key */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** 吊销接口密钥 · revoke an API key */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计日志 · the audit log */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条审计记录 · an entry of the audit log */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出审计链 · export the chain of the audit log */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校验审计链 · verify the chain of the audit log */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度考核清单，不含对象和参数 · list the cycles, without population and parameters */
        get: operations["listCycles"];
        put?: never;
        /** 筹备一次年度考核 · plan a cycle */
        post: operations["createCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分派清单 · who rates what, as far as one may see */
        get: operations["listAssignments"];
        put?: never;
        /** 分派考评任务 · assign an evaluator */
        post: operations["createAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项分派 · get an assignment */
        get: operations["getAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 调整分派的单位 · change the units of an assignment (needs If-Match) */
        patch: operations["changeAssignmentUnits"];
        trace?: never;
    };
    "/api/cycles/{cycle}/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束分派 · end an assignment (needs If-Match) */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/assignments/{id}/recuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回避一个单位 · withdraw from a unit */
        post: operations["recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/assignments/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次分派多项，全部成功或全部不做 · assign several evaluators, all or none */
        post: operations["createAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排序票清单 · the ballots one may see */
        get: operations["listBallots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/ballots/{source}/{rater}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张排序票 · get a ballot, empty where nothing is entered */
        get: operations["getBallot"];
        /** 排序 · put units in order (needs If-Match) */
        put: operations["putBallot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/ballots/{source}/{rater}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回排序票 · return a ballot to its rater (needs If-Match) */
        post: operations["returnBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/ballots/{source}/{rater}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交排序票 · submit a ballot (needs If-Match) */
        post: operations["submitBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/bulk/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量登记事项和台账 · post events and records in bulk */
        post: operations["bulkEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/bulk/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量提交填报数据 · post facts in bulk */
        post: operations["bulkFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/bulk/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量提交评分 · post ratings in bulk */
        post: operations["bulkRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 集体决定清单 · list the decisions */
        get: operations["listDecisions"];
        put?: never;
        /** 作出一项集体决定 · take a decision */
        post: operations["takeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项集体决定 · get a decision */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/decisions/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一项集体决定 · revoke a decision (needs If-Match) */
        post: operations["revokeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/decisions/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次会议的全部决定 · take all decisions of a meeting, or none */
        post: operations["takeDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/decisions/possible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对一个单位可以作的决定 · what may be decided for a unit now */
        get: operations["listPossibleDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/entry-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 填报内容：填什么、各单位要填哪些 · what is entered, and what each unit is asked for */
        get: operations["getEntryForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项和台账清单 · list events and records */
        get: operations["listEvents"];
        put?: never;
        /** 登记一个事项 · enter an event or record */
        post: operations["enterEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项及其经过 · get an event or record with its revisions */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正一个事项，之后要重新认定（需 If-Match） · correct an event or record (needs If-Match) */
        patch: operations["correctEvent"];
        trace?: never;
    };
    "/api/cycles/{cycle}/events/{id}/certify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定一个事项，登记人自己不能认定 · certify an event or record, never one’s own（需 If-Match） (needs If-Match) */
        post: operations["certifyEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/events/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予认定 · reject an event or record（需 If-Match） (needs If-Match) */
        post: operations["rejectEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/events/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回一个事项 · withdraw an event or record（需 If-Match） (needs If-Match) */
        post: operations["withdrawEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 佐证材料清单 · list evidence */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份佐证材料 · get a piece of evidence */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 佐证文件的内容 · the file itself; pictures and PDF are shown, all else is downloaded */
        get: operations["getEvidenceContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/evidence/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回佐证，文件仍保留（需 If-Match） · withdraw evidence, which stays (needs If-Match) */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 还缺什么 · what is still missing from whoever asks */
        get: operations["listMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/not-assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各单位不承担的指标 · list the items that units do not carry */
        get: operations["listNotAssigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进度 · how far a cycle is, by unit and by rater */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/raters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以分派的人 · whoever can be given something to rate */
        get: operations["listRaters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 汇总清单 · the runs of a cycle; released ones only, without runs:read */
        get: operations["listRuns"];
        put?: never;
        /** 汇总计算 · compute a cycle; a job does it */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次汇总 · a run: how far it is, what makes it citable */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消汇总，也可取消同事提交的 · stop a run, that of a colleague too; nothing of it is kept */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两次汇总对比：谁变了、变多少、为什么 · two runs compared: who moved, how far, why */
        get: operations["compareRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 汇总所用的数据 · the assessment document that was computed, to the byte */
        get: operations["getRunDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布最终汇总（需 If-Match） · make a final run what units see (needs If-Match) */
        post: operations["releaseRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 汇总结果 · the results of a run, a page of them or (format) all as a file */
        get: operations["listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部结果（CSV，表头按请求的语言） · all results as CSV, labels in the language of the request */
        get: operations["exportResultsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部结果，每行一个单位（NDJSON） · all results, one unit a line */
        get: operations["exportResultsNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部结果（Excel） · all results as a spreadsheet */
        get: operations["exportResultsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位的结果 · the result of a unit */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results/{unit}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结果的来由 · how a unit, or one of its nodes, got its value */
        get: operations["explainResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/runs/{run}/results/{unit}/inputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结果所依据的数据及其来源 · what a run read of a unit, and where each value came from */
        get: operations["listResultInputs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 填报表和评分表清单 · list the sheets that were begun */
        get: operations["listSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位的佐证材料 · list the evidence of a unit */
        get: operations["listUnitEvidence"];
        put?: never;
        /** 上传佐证：请求体就是文件 · add evidence: the body is the file */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看填报数据 · get the facts of a unit */
        get: operations["getFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 填报填报数据 · enter the facts of a unit */
        patch: operations["enterFacts"];
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/facts/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回填报数据 · return the facts of a unit */
        post: operations["returnFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/facts/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 修改经过：填报数据 · list the changes of the facts of a unit */
        get: operations["listRevisionsOfFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/facts/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交填报数据 · submit the facts of a unit */
        post: operations["submitFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/facts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验填报数据 · verify the facts of a unit */
        post: operations["verifyFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看往年结果 · get the earlier results of a unit */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 填报往年结果 · enter the earlier results of a unit */
        patch: operations["enterHistory"];
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/history/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回往年结果 · return the earlier results of a unit */
        post: operations["returnHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/history/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 修改经过：往年结果 · list the changes of the earlier results of a unit */
        get: operations["listRevisionsOfHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/history/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交往年结果 · submit the earlier results of a unit */
        post: operations["submitHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/history/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验往年结果 · verify the earlier results of a unit */
        post: operations["verifyHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/not-assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位不承担的指标 · list the items that a unit does not carry */
        get: operations["listUnitNotAssigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/not-assigned/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位是否承担一项指标 · whether a unit carries an item */
        get: operations["getNotAssigned"];
        /** 标为不承担（需 If-Match） · say that a unit does not carry an item (needs If-Match) */
        put: operations["leaveOutNode"];
        post?: never;
        /** 恢复承担（需 If-Match） · the unit carries the item after all (needs If-Match) */
        delete: operations["takeBackNode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看评分表 · get the marks one rater gives a unit */
        get: operations["getRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 填报评分表 · enter the marks one rater gives a unit */
        patch: operations["enterRatings"];
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回评分表 · return the marks one rater gives a unit */
        post: operations["returnRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 修改经过：评分表 · list the changes of the marks one rater gives a unit */
        get: operations["listRevisionsOfRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交评分表 · submit the marks one rater gives a unit */
        post: operations["submitRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验评分表 · verify the marks one rater gives a unit */
        post: operations["verifyRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次年度考核 · get a cycle */
        get: operations["getCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改年度考核 · change a cycle (needs If-Match) */
        patch: operations["updateCycle"];
        trace?: never;
    };
    "/api/cycles/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档年度考核 · archive a cycle (needs If-Match) */
        post: operations["archiveCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现有的考核数据 · the assessment document as runs read it */
        get: operations["getCycleAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 切换前的检查 · what is odd about the next step, as of now */
        get: operations["checkCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束年度考核 · close a cycle (needs If-Match) */
        post: operations["closeCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/entry-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各类填报的时间 · in which stage what is entered */
        get: operations["getEntryWindows"];
        /** 设定各类填报的时间（需 If-Match） · say in which stage what is entered (needs If-Match) */
        put: operations["setEntryWindows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始年度考核 · open a cycle (needs If-Match) */
        post: operations["openCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/reopenings/{reopening}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前结束补报 · end a late entry before its time */
        post: operations["endReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核数据的 JSON Schema · JSON Schema of what it takes */
        get: operations["getCycleSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/stages/{stage}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 补报清单 · late entries of a stage */
        get: operations["listReopenings"];
        put?: never;
        /** 允许一个单位补报 · open a stage again for a unit */
        post: operations["reopenStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 空白考核数据：开始以后各单位只有要填的 · an assessment document to fill; once open, of each unit what it is asked for */
        get: operations["getCycleTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核对象：开始时的，和此后补充、更正的 · the units, as they were at the opening, or added and corrected since */
        get: operations["listCycleUnits"];
        put?: never;
        /** 补充漏列的考核对象 · let a unit take part that was forgotten */
        post: operations["addCycleUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/units/{unit}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正考核对象：按现在的名称、隶属和当年属性（需 If-Match） · take over name, place and attributes as they are now (needs If-Match) */
        post: operations["correctCycleUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/units/{unit}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤出考核对象，已填的保留（需 If-Match） · a unit takes no part any more; what was entered stays (needs If-Match) */
        post: operations["withdrawCycleUnit"];
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
        /** 进程是否活着 · whether the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 后台任务 · the jobs you asked for; all of them for whoever runs the cycles or the server */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个后台任务 · how far a job is, what it gave, why it failed */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消后台任务 · stop a job; nothing of it is kept */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否可以使用 · whether it can be used */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 角色及其权限 · the roles and what they may do */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schema/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核数据的 JSON Schema · JSON Schema of an assessment document */
        get: operations["getAssessmentSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schema/scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案的 JSON Schema · JSON Schema of a scheme */
        get: operations["getSchemeSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本 · get a version */
        get: operations["getSchemeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 保存草稿（需 If-Match），可以有错误 · save a draft, mistakes and all (needs If-Match) */
        patch: operations["saveSchemeVersion"];
        trace?: never;
    };
    "/api/scheme-versions/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 第几次修订，哪些年度考核正按别的版本进行 · which amendment it is, and the cycles that run by another version */
        get: operations["describeAmendment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/amendment/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用现有数据试算：改用这个版本，谁的得分、名次、等次会变 · with the entries there are: whose score, rank, tier it would change */
        get: operations["judgeAmendment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一个版本，或尚未保存的文本 · check a version, or what is not saved yet */
        post: operations["checkSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与另一版本比较 · what changed since another version */
        get: operations["compareSchemeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布（需 If-Match） · publish (needs If-Match) */
        post: operations["publishSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用，须说明理由（需 If-Match） · retire, with a reason (needs If-Match) */
        post: operations["retireSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改，须说明理由（需 If-Match） · return for changes, with a reason (needs If-Match) */
        post: operations["returnSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-versions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交审核（需 If-Match） · submit for review (needs If-Match) */
        post: operations["submitSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案清单 · list the schemes */
        get: operations["listSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个方案 · get a scheme */
        get: operations["getScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 计算结果 · evaluate an assessment document */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明一个单位或一个节点的结果 · explain a unit or one of its nodes */
        post: operations["explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 此方案接受的考核数据的 JSON Schema · JSON Schema of the assessment document it takes */
        get: operations["getSchemeInputSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办法正文 · the text of the regulation */
        get: operations["getSchemeSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 空白考核数据 · an assessment document to fill */
        get: operations["getSchemeTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案的 YAML · its YAML */
        get: operations["getSchemeText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查考核数据 · validate an assessment document */
        post: operations["validateAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个方案的各个版本 · the versions of a scheme */
        get: operations["listSchemeVersions"];
        put?: never;
        /** 新建草稿，或复制一个版本 · begin a draft, or copy a version */
        post: operations["createSchemeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查方案文本 · validate the text of a scheme */
        post: operations["validateSchemeText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务器的版本、数据库和时间 · version, database and clock of the server */
        get: operations["getServer"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** 登录 · sign in */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁 · who am I */
        get: operations["getCurrentSession"];
        put?: never;
        post?: never;
        /** 退出登录 · sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 到统一身份认证登录 · sign in at the identity provider */
        get: operations["beginOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证回来 · come back from the identity provider */
        get: operations["finishOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 还可以在哪里登录 · where else people can sign in */
        get: operations["listSignInProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 建立第一位管理员 · make the first administrator */
        post: operations["completeSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位清单 · list the units */
        get: operations["listUnits"];
        put?: never;
        /** 新建单位 · create a unit */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位 · get a unit */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或移动单位（需 If-Match） · change or move a unit (needs If-Match) */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/api/units/{id}/attributes/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位某年的属性 · the attributes of a unit in a year */
        get: operations["getUnitAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 填写或更正属性（需 If-Match） · set attributes (needs If-Match) */
        patch: operations["updateUnitAttributes"];
        trace?: never;
    };
    "/api/units/{id}/attributes/{year}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 属性的全部记录 · everything that was said of the attributes */
        get: operations["listAttributeRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复单位（需 If-Match） · restore a unit (needs If-Match) */
        post: operations["restoreUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用单位（需 If-Match） · retire a unit (needs If-Match) */
        post: operations["retireUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量提交单位和属性，全部或一个也不 · post units and attributes in bulk, all or none */
        post: operations["bulkUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量导入单位和属性：先预览，再导入 · import units and attributes: preview first */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号清单 · list the users */
        get: operations["listUsers"];
        put?: never;
        /** 新建账号 · create a user */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号 · get a user */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或停用账号，需 If-Match · change or disable a user (needs If-Match) */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予角色 · give a user a role */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 收回角色 · take a role back */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号在统一身份认证的关联 · identities of a user elsewhere */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/identities/{identity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解除关联 · take an identity away */
        delete: operations["disconnectIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/identities/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 允许关联 · let the next sign-in elsewhere connect */
        put: operations["inviteIdentity"];
        post?: never;
        /** 不再允许关联 · let it no longer connect */
        delete: operations["uninviteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 · give a user a new first password */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改自己的密码 · change the own password */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/scope-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 授权范围可选的单位、考核和部门 · what a role can be limited to, by name */
        get: operations["listScopeTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息推送清单 · list the webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /** 新建消息推送，签名密钥只显示一次 · make a webhook; its secret is shown once */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个消息推送 · get a webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改、停用或启用（需 If-Match） · change, disable or enable (needs If-Match) */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推送记录，最近的在前 · what was sent, the latest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次推送及每次尝试 · a message with every attempt */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再发一次，内容不变 · send a message again, the same to the byte */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换签名密钥，只显示一次 · a new secret, shown once */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送测试消息 · send a test message */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的任务 · what there is to do, by cycle */
        get: operations["listWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标 · figures of the server for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本接口的 OpenAPI 3.1 · this interface as OpenAPI 3.1 */
        get: operations["getOpenapi"];
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
        /** @description A mistake as data. `path` leads to it; `place` is its line and column where it stands in a text. */
        Diagnostic: {
            code: string;
            file?: string;
            fix: components["schemas"]["Words"] | null;
            message: components["schemas"]["Words"];
            path: (string | number)[];
            place: components["schemas"]["Place"] | null;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            within: Record<string, never> | null;
        };
        /** @description Every answer that is not a success. `errors` has the shape react-admin reads. */
        Error: {
            /** @description Stable; the list is in the guide. */
            code: string;
            /** @description With revision-conflict: what is there now, and what was to be written. */
            conflict?: {
                current?: unknown;
                given?: unknown;
            };
            diagnostics?: components["schemas"]["Diagnostic"][];
            errors: {
                root: {
                    serverError: string;
                };
            } & {
                [key: string]: string;
            };
            message: components["schemas"]["Words"];
            /** @description Id of the request, as it stands in the log of the server. */
            request: string;
            /** @description How many diagnostics there are; the first 1000 are given. */
            total?: number;
        };
        /** @description A stretch of text: offsets in UTF-16 units from 0, lines and columns from 1, half-open. */
        Place: {
            column: number;
            end: number;
            endColumn: number;
            endLine: number;
            line: number;
            offset: number;
        };
        /** @description The same words in Chinese and English. */
        Words: {
            en: string;
            zh: string;
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
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "name" | "createdAt" | "expiresAt" | "lastUsedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who made it. */
                            createdBy: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            grants: {
                                /** Format: date-time */
                                createdAt: string;
                                /** @description Id of the user who gave it; empty: the server. */
                                createdBy: string;
                                id: string;
                                /** @enum {string} */
                                role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                                /** @description Where the role holds; an empty object is everywhere. */
                                scope: {
                                    cycle?: string;
                                    department?: string;
                                    subtree?: string;
                                };
                            }[];
                            id: string;
                            /**
                             * Format: date-time
                             * @description To within ten minutes.
                             */
                            lastUsedAt: string | null;
                            name: string;
                            revision: number;
                            /** Format: date-time */
                            revokedAt: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "revoked";
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 365 */
                    expiresInDays?: number;
                    grants: {
                        /** @enum {string} */
                        role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                        /** @description Where the role holds; an empty object is everywhere. */
                        scope: {
                            cycle?: string;
                            department?: string;
                            subtree?: string;
                        };
                    }[];
                    /** @description Which system uses it, and for what. */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description Id of the user who made it. */
                        createdBy: string;
                        /** Format: date-time */
                        expiresAt: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        /** @description The key itself, shown this once; null for a dry run. */
                        key: string | null;
                        /**
                         * Format: date-time
                         * @description To within ten minutes.
                         */
                        lastUsedAt: string | null;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        revokedAt: string | null;
                        /** @enum {string} */
                        state: "active" | "expired" | "revoked";
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description Id of the user who made it. */
                        createdBy: string;
                        /** Format: date-time */
                        expiresAt: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        /**
                         * Format: date-time
                         * @description To within ten minutes.
                         */
                        lastUsedAt: string | null;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        revokedAt: string | null;
                        /** @enum {string} */
                        state: "active" | "expired" | "revoked";
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description Id of the user who made it. */
                        createdBy: string;
                        /** Format: date-time */
                        expiresAt: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        /**
                         * Format: date-time
                         * @description To within ten minutes.
                         */
                        lastUsedAt: string | null;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        revokedAt: string | null;
                        /** @enum {string} */
                        state: "active" | "expired" | "revoked";
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description E.g. `users:grant`. */
                action?: string;
                /** @description Id of a user or API key; `system`: the server itself. */
                actor?: string;
                /** @description Only entries with a higher number, those nearest to it: `newer` of the page before. */
                after?: number;
                /** @description Only entries with a lower number: `older` of the page before. */
                before?: number;
                /** @description Id of a cycle. */
                cycle?: string;
                /** @description From this instant, or day (UTC), on. */
                from?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                /** @description Kind of what it was done to, e.g. `users`. */
                resource?: string;
                resourceId?: string;
                /** @description Before this instant, or day (UTC). */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Newest first. */
                        data: {
                            action: string;
                            actor: {
                                /** @description Empty for the server itself. */
                                id: string;
                                /** @enum {string} */
                                kind: "user" | "api_key" | "system";
                                /** @description At that time. */
                                name: string;
                            };
                            /** @description What it is since then. */
                            after: unknown;
                            /** Format: date-time */
                            at: string;
                            /** @description What it was, as data; null when there is nothing to show. */
                            before: unknown;
                            cycleId: string | null;
                            hash: string;
                            id: string;
                            previousHash: string;
                            reason: string | null;
                            requestId: string | null;
                            resource: string;
                            resourceId: string;
                            /** @description 1, 2, 3 … without a gap. */
                            seq: number;
                        }[];
                        /** @description `after` of the page before this one; null: this is the newest. */
                        newer: number | null;
                        /** @description `before` of the next page; null: there are no older ones. With the same parameters a page may hold less than it could, and go on. */
                        older: number | null;
                        /** @description Null with `action`, `from`, `to`, `q` or `actor=system`: it would take long to count. */
                        total: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAuditEntry: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        action: string;
                        actor: {
                            /** @description Empty for the server itself. */
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key" | "system";
                            /** @description At that time. */
                            name: string;
                        };
                        /** @description What it is since then. */
                        after: unknown;
                        /** Format: date-time */
                        at: string;
                        /** @description What it was, as data; null when there is nothing to show. */
                        before: unknown;
                        cycleId: string | null;
                        hash: string;
                        id: string;
                        previousHash: string;
                        reason: string | null;
                        requestId: string | null;
                        resource: string;
                        resourceId: string;
                        /** @description 1, 2, 3 … without a gap. */
                        seq: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chain from its beginning, an entry a line; `heng audit verify --from FILE` verifies it without the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                /** @description An entry that was written down earlier (`head`): the chain must still hold it. */
                known?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many were verified; null when the chain is broken. */
                        entries: number | null;
                        /** @description The first entry that does not fit. */
                        fault: {
                            code: string;
                            message: components["schemas"]["Words"];
                            seq: number;
                        } | null;
                        /** @description The last entry. Written down elsewhere, it proves later that the chain was not written anew. */
                        head: string | null;
                        intact: boolean;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCycles: {
        parameters: {
            query?: {
                externalId?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "createdAt" | "name" | "year" | "state";
                state?: "planned" | "open" | "closed" | "archived";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accepted: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                codes: string[];
                                reason: string | null;
                                to: string;
                            }[];
                            archivedAt: string | null;
                            asOf: string | null;
                            closedAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            externalId: string | null;
                            id: string;
                            name: string;
                            openedAt: string | null;
                            /** @description The cycle whose results and facts count as last year's. */
                            previous: string | null;
                            revision: number;
                            scheme: string;
                            schemeHash: string;
                            schemeVersion: string;
                            stages: {
                                /** @description Whether the days are those of the scheme. */
                                asWritten: boolean;
                                /** @description … until before here. */
                                closesAt: string | null;
                                closesOn: string | null;
                                id: string;
                                label: components["schemas"]["Words"];
                                /** @description Half-open: from here … */
                                opensAt: string | null;
                                opensOn: string | null;
                                /** @enum {string} */
                                state: "undated" | "waiting" | "open" | "ended";
                            }[];
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "archived";
                            timeZone: string;
                            /** Format: date-time */
                            updatedAt: string;
                            year: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCycle: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf?: string | null;
                    externalId?: string | null;
                    name: string;
                    /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                    parameters?: Record<string, never>;
                    /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                    population: {
                        /** @description Never these. */
                        except?: string[];
                        /** @description Within one of these subtrees, their tops included. */
                        subtrees?: string[];
                        /** @description These; beside `subtrees`, these too. */
                        units?: string[];
                        /** @description For each attribute one of these values. */
                        where?: {
                            [key: string]: (number | string | boolean | null)[];
                        };
                    };
                    /** @description Hash of a published version. */
                    schemeHash: string;
                    /** @description Days by the id of a stage; the last day is included. Null: no limit at that end. */
                    stages?: {
                        [key: string]: {
                            closesOn: string | null;
                            opensOn: string | null;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            codes: string[];
                            reason: string | null;
                            to: string;
                        }[];
                        archivedAt: string | null;
                        asOf: string | null;
                        closedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        openedAt: string | null;
                        /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                        parameters: Record<string, never>;
                        /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                        population: {
                            /** @description Never these. */
                            except?: string[];
                            /** @description Within one of these subtrees, their tops included. */
                            subtrees?: string[];
                            /** @description These; beside `subtrees`, these too. */
                            units?: string[];
                            /** @description For each attribute one of these values. */
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description The cycle whose results and facts count as last year's. */
                        previous: string | null;
                        revision: number;
                        scheme: string;
                        schemeHash: string;
                        schemeVersion: string;
                        stages: {
                            /** @description Whether the days are those of the scheme. */
                            asWritten: boolean;
                            /** @description … until before here. */
                            closesAt: string | null;
                            closesOn: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            /** @description Half-open: from here … */
                            opensAt: string | null;
                            opensOn: string | null;
                            /** @enum {string} */
                            state: "undated" | "waiting" | "open" | "ended";
                        }[];
                        /** @enum {string} */
                        state: "planned" | "open" | "closed" | "archived";
                        timeZone: string;
                        /** Format: date-time */
                        updatedAt: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                actor?: string;
                /** @description Only those that ended, or only those in force; without it both. */
                ended?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "createdAt" | "source" | "rater" | "actor";
                source?: string;
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            actor: {
                                id: string;
                                /** @enum {string} */
                                kind: "user" | "api_key";
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            cycle: string;
                            department: string | null;
                            endedAt: string | null;
                            endReason: string | null;
                            id: string;
                            items: string[] | null;
                            rater: string;
                            /** @description Units taken away again that the reader sees. */
                            recusedCount: number;
                            revision: number;
                            source: string;
                            /** @description Units to rate that the reader sees. */
                            unitCount: number;
                            /** @description Null: it reaches beyond what the reader sees. */
                            unitsAsked: Record<string, never> | null;
                            weight: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAssignment: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actor: {
                        id: string;
                        /** @enum {string} */
                        kind: "user" | "api_key";
                    };
                    /** @description Only the items that this department assesses. */
                    department?: string | null;
                    /** @description Keys of items; null: all of the source. */
                    items?: string[] | null;
                    /** @description The name of the rater in assessment documents. */
                    rater: string;
                    source: string;
                    /** @description Units of the cycle that fit everything that is said; {} is all that one may assign. */
                    units: {
                        subtrees?: string[];
                        units?: string[];
                        where?: {
                            [key: string]: (number | string | boolean | null)[];
                        };
                    };
                    /** @description Where the source combines marks by weight; null: 1. */
                    weight?: string | number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        department: string | null;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        items: string[] | null;
                        rater: string;
                        /** @description Units taken away again that the reader sees. */
                        recusedCount: number;
                        revision: number;
                        source: string;
                        /** @description Units to rate that the reader sees. */
                        unitCount: number;
                        units: {
                            id: string;
                            name: string;
                            /** @description Since when the unit is not rated by this rater. */
                            recusedAt: string | null;
                            recuseReason: string | null;
                        }[];
                        /** @description Null: it reaches beyond what the reader sees. */
                        unitsAsked: Record<string, never> | null;
                        weight: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAssignment: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        department: string | null;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        items: string[] | null;
                        rater: string;
                        /** @description Units taken away again that the reader sees. */
                        recusedCount: number;
                        revision: number;
                        source: string;
                        /** @description Units to rate that the reader sees. */
                        unitCount: number;
                        units: {
                            id: string;
                            name: string;
                            /** @description Since when the unit is not rated by this rater. */
                            recusedAt: string | null;
                            recuseReason: string | null;
                        }[];
                        /** @description Null: it reaches beyond what the reader sees. */
                        unitsAsked: Record<string, never> | null;
                        weight: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeAssignmentUnits: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description Units of the cycle that fit everything that is said; {} is all that one may assign. */
                    units: {
                        subtrees?: string[];
                        units?: string[];
                        where?: {
                            [key: string]: (number | string | boolean | null)[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        department: string | null;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        items: string[] | null;
                        rater: string;
                        /** @description Units taken away again that the reader sees. */
                        recusedCount: number;
                        revision: number;
                        source: string;
                        /** @description Units to rate that the reader sees. */
                        unitCount: number;
                        units: {
                            id: string;
                            name: string;
                            /** @description Since when the unit is not rated by this rater. */
                            recusedAt: string | null;
                            recuseReason: string | null;
                        }[];
                        /** @description Null: it reaches beyond what the reader sees. */
                        unitsAsked: Record<string, never> | null;
                        weight: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endAssignment: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        department: string | null;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        items: string[] | null;
                        rater: string;
                        /** @description Units taken away again that the reader sees. */
                        recusedCount: number;
                        revision: number;
                        source: string;
                        /** @description Units to rate that the reader sees. */
                        unitCount: number;
                        units: {
                            id: string;
                            name: string;
                            /** @description Since when the unit is not rated by this rater. */
                            recusedAt: string | null;
                            recuseReason: string | null;
                        }[];
                        /** @description Null: it reaches beyond what the reader sees. */
                        unitsAsked: Record<string, never> | null;
                        weight: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    recuse: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        department: string | null;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        items: string[] | null;
                        rater: string;
                        /** @description Units taken away again that the reader sees. */
                        recusedCount: number;
                        revision: number;
                        source: string;
                        /** @description Units to rate that the reader sees. */
                        unitCount: number;
                        units: {
                            id: string;
                            name: string;
                            /** @description Since when the unit is not rated by this rater. */
                            recusedAt: string | null;
                            recuseReason: string | null;
                        }[];
                        /** @description Null: it reaches beyond what the reader sees. */
                        unitsAsked: Record<string, never> | null;
                        weight: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAssignments: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignments: {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                        };
                        /** @description Only the items that this department assesses. */
                        department?: string | null;
                        /** @description Keys of items; null: all of the source. */
                        items?: string[] | null;
                        /** @description The name of the rater in assessment documents. */
                        rater: string;
                        source: string;
                        /** @description Units of the cycle that fit everything that is said; {} is all that one may assign. */
                        units: {
                            subtrees?: string[];
                            units?: string[];
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description Where the source combines marks by weight; null: 1. */
                        weight?: string | number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            actor: {
                                id: string;
                                /** @enum {string} */
                                kind: "user" | "api_key";
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            cycle: string;
                            department: string | null;
                            endedAt: string | null;
                            endReason: string | null;
                            id: string;
                            items: string[] | null;
                            rater: string;
                            /** @description Units taken away again that the reader sees. */
                            recusedCount: number;
                            revision: number;
                            source: string;
                            /** @description Units to rate that the reader sees. */
                            unitCount: number;
                            units: {
                                id: string;
                                name: string;
                                /** @description Since when the unit is not rated by this rater. */
                                recusedAt: string | null;
                                recuseReason: string | null;
                            }[];
                            /** @description Null: it reaches beyond what the reader sees. */
                            unitsAsked: Record<string, never> | null;
                            weight: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listBallots: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                rater?: string;
                sort?: "source" | "rater" | "part" | "submittedAt";
                source?: string;
                submitted?: boolean;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            cycle: string;
                            id: string;
                            /** @description Ids of units, best first. */
                            order: string[];
                            /** @description Value of the attribute that the source votes within; empty where there is none. */
                            part: string;
                            rater: string;
                            /** @description Why it was returned. */
                            reason: string | null;
                            /** @description 0: nothing is entered yet. */
                            revision: number;
                            source: string;
                            /** @enum {string} */
                            state: "empty" | "draft" | "submitted" | "returned";
                            submittedAt: string | null;
                            updatedAt: string | null;
                            updatedBy: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBallot: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Value of the attribute that the source votes within. */
                part?: string;
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        /** @description Ids of units, best first. */
                        order: string[];
                        /** @description Value of the attribute that the source votes within; empty where there is none. */
                        part: string;
                        rater: string;
                        /** @description Why it was returned. */
                        reason: string | null;
                        /** @description 0: nothing is entered yet. */
                        revision: number;
                        source: string;
                        /** @enum {string} */
                        state: "empty" | "draft" | "submitted" | "returned";
                        submittedAt: string | null;
                        /** @description Units that this ballot is to order, by place in the tree. */
                        units: {
                            id: string;
                            name: string;
                        }[];
                        updatedAt: string | null;
                        updatedBy: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putBallot: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Value of the attribute that the source votes within. */
                part?: string;
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of units, best first. */
                    order: string[];
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        /** @description Ids of units, best first. */
                        order: string[];
                        /** @description Value of the attribute that the source votes within; empty where there is none. */
                        part: string;
                        rater: string;
                        /** @description Why it was returned. */
                        reason: string | null;
                        /** @description 0: nothing is entered yet. */
                        revision: number;
                        source: string;
                        /** @enum {string} */
                        state: "empty" | "draft" | "submitted" | "returned";
                        submittedAt: string | null;
                        /** @description Units that this ballot is to order, by place in the tree. */
                        units: {
                            id: string;
                            name: string;
                        }[];
                        updatedAt: string | null;
                        updatedBy: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    returnBallot: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Value of the attribute that the source votes within. */
                part?: string;
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        /** @description Ids of units, best first. */
                        order: string[];
                        /** @description Value of the attribute that the source votes within; empty where there is none. */
                        part: string;
                        rater: string;
                        /** @description Why it was returned. */
                        reason: string | null;
                        /** @description 0: nothing is entered yet. */
                        revision: number;
                        source: string;
                        /** @enum {string} */
                        state: "empty" | "draft" | "submitted" | "returned";
                        submittedAt: string | null;
                        /** @description Units that this ballot is to order, by place in the tree. */
                        units: {
                            id: string;
                            name: string;
                        }[];
                        updatedAt: string | null;
                        updatedBy: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    submitBallot: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Value of the attribute that the source votes within. */
                part?: string;
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        /** @description Ids of units, best first. */
                        order: string[];
                        /** @description Value of the attribute that the source votes within; empty where there is none. */
                        part: string;
                        rater: string;
                        /** @description Why it was returned. */
                        reason: string | null;
                        /** @description 0: nothing is entered yet. */
                        revision: number;
                        source: string;
                        /** @enum {string} */
                        state: "empty" | "draft" | "submitted" | "returned";
                        submittedAt: string | null;
                        /** @description Units that this ballot is to order, by place in the tree. */
                        units: {
                            id: string;
                            name: string;
                        }[];
                        updatedAt: string | null;
                        updatedBy: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    bulkEvents: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description all: every row or none; rows: each row for itself. */
                mode?: "all" | "rows";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun: boolean;
                        /** @enum {string} */
                        mode: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                    "application/x-ndjson": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 有不能接受的行，一行也没有保存 · rows cannot be taken, none was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        counts?: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun?: boolean;
                        /** @enum {string} */
                        mode?: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results?: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    bulkFacts: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description all: every row or none; rows: each row for itself. */
                mode?: "all" | "rows";
                /** @description Why values that were submitted are corrected. */
                reason?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun: boolean;
                        /** @enum {string} */
                        mode: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                    "application/x-ndjson": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 有不能接受的行，一行也没有保存 · rows cannot be taken, none was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        counts?: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun?: boolean;
                        /** @enum {string} */
                        mode?: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results?: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    bulkRatings: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description all: every row or none; rows: each row for itself. */
                mode?: "all" | "rows";
                /** @description Why values that were submitted are corrected. */
                reason?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun: boolean;
                        /** @enum {string} */
                        mode: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                    "application/x-ndjson": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 有不能接受的行，一行也没有保存 · rows cannot be taken, none was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        counts?: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun?: boolean;
                        /** @enum {string} */
                        mode?: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results?: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                kind?: "tier" | "bonus" | "deduction" | "points" | "demotion" | "promotion" | "quota_exception" | "award" | "lot";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                /** @description Only revoked ones, or only those in force. */
                revoked?: boolean;
                sort?: "takenAt" | "kind" | "unit";
                /** @description Id of a unit. */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            } | null;
                            /** @description Without what the meeting decided; null while you have marks to hand in. */
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            } | null;
                            cycle: string;
                            documentId: string;
                            id: string;
                            kind: string;
                            minutes: string;
                            place: number | null;
                            points: number | string | null;
                            reason: string;
                            revision: number;
                            revokedAt: string | null;
                            revokedBy: string | null;
                            revokedByName: string | null;
                            revokeMinutes: string | null;
                            revokeReason: string | null;
                            rule: string | null;
                            run: string | null;
                            size: number | null;
                            /** Format: date-time */
                            takenAt: string;
                            takenBy: string;
                            takenByName: string | null;
                            tier: string | null;
                            unit: string;
                            unitName: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeDecision: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "tier" | "bonus" | "deduction" | "points" | "demotion" | "promotion" | "quota_exception" | "award" | "lot";
                    /** @description Reference of the minutes, e.g. 〔2023〕12号. */
                    minutes: string;
                    /** @description Place drawn by lot. */
                    place?: number;
                    /** @description Exact; more than 15 digits as text. */
                    points?: number | string;
                    reason: string;
                    /** @description Id of the node, rule, award or ranking; none for tier and quota_exception. */
                    rule?: string;
                    run?: string;
                    /** @description Tiers to move by. */
                    size?: number;
                    tier?: string;
                    /** @description Id of the unit, or its id in assessment documents. */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        } | null;
                        /** @description Without what the meeting decided; null while you have marks to hand in. */
                        before: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        } | null;
                        cycle: string;
                        documentId: string;
                        id: string;
                        kind: string;
                        minutes: string;
                        /** @description Other units that move, those that move most first; at most 200. */
                        others: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            documentId: string;
                            name: string;
                            unit: string;
                        }[];
                        othersTotal: number;
                        place: number | null;
                        points: number | string | null;
                        reason: string;
                        revision: number;
                        revokedAt: string | null;
                        revokedBy: string | null;
                        revokedByName: string | null;
                        revokeMinutes: string | null;
                        revokeReason: string | null;
                        rule: string | null;
                        run: string | null;
                        size: number | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        takenByName: string | null;
                        tier: string | null;
                        unit: string;
                        unitName: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        } | null;
                        /** @description Without what the meeting decided; null while you have marks to hand in. */
                        before: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        } | null;
                        cycle: string;
                        documentId: string;
                        id: string;
                        kind: string;
                        minutes: string;
                        place: number | null;
                        points: number | string | null;
                        reason: string;
                        revision: number;
                        revokedAt: string | null;
                        revokedBy: string | null;
                        revokedByName: string | null;
                        revokeMinutes: string | null;
                        revokeReason: string | null;
                        rule: string | null;
                        run: string | null;
                        size: number | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        takenByName: string | null;
                        tier: string | null;
                        unit: string;
                        unitName: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeDecision: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Reference of the minutes, e.g. 〔2023〕12号. */
                    minutes: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        } | null;
                        /** @description Without what the meeting decided; null while you have marks to hand in. */
                        before: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        } | null;
                        cycle: string;
                        documentId: string;
                        effect: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            documentId: string;
                            name: string;
                            unit: string;
                        };
                        id: string;
                        kind: string;
                        minutes: string;
                        /** @description Other units that move, those that move most first; at most 200. */
                        others: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            documentId: string;
                            name: string;
                            unit: string;
                        }[];
                        othersTotal: number;
                        place: number | null;
                        points: number | string | null;
                        reason: string;
                        revision: number;
                        revokedAt: string | null;
                        revokedBy: string | null;
                        revokedByName: string | null;
                        revokeMinutes: string | null;
                        revokeReason: string | null;
                        rule: string | null;
                        run: string | null;
                        size: number | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        takenByName: string | null;
                        tier: string | null;
                        unit: string;
                        unitName: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeDecisions: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: {
                        /** @enum {string} */
                        kind: "tier" | "bonus" | "deduction" | "points" | "demotion" | "promotion" | "quota_exception" | "award" | "lot";
                        /** @description Place drawn by lot. */
                        place?: number;
                        /** @description Exact; more than 15 digits as text. */
                        points?: number | string;
                        reason: string;
                        /** @description Id of the node, rule, award or ranking; none for tier and quota_exception. */
                        rule?: string;
                        /** @description Tiers to move by. */
                        size?: number;
                        tier?: string;
                        /** @description Id of the unit, or its id in assessment documents. */
                        unit: string;
                    }[];
                    /** @description Reference of the minutes, e.g. 〔2023〕12号. */
                    minutes: string;
                    run?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            } | null;
                            /** @description Without what the meeting decided; null while you have marks to hand in. */
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            } | null;
                            cycle: string;
                            documentId: string;
                            id: string;
                            kind: string;
                            minutes: string;
                            place: number | null;
                            points: number | string | null;
                            reason: string;
                            revision: number;
                            revokedAt: string | null;
                            revokedBy: string | null;
                            revokedByName: string | null;
                            revokeMinutes: string | null;
                            revokeReason: string | null;
                            rule: string | null;
                            run: string | null;
                            size: number | null;
                            /** Format: date-time */
                            takenAt: string;
                            takenBy: string;
                            takenByName: string | null;
                            tier: string | null;
                            unit: string;
                            unitName: string;
                        }[];
                        /** @description Other units that move, those that move most first; at most 200. */
                        others: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                            documentId: string;
                            name: string;
                            unit: string;
                        }[];
                        othersTotal: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPossibleDecisions: {
        parameters: {
            query: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                unit: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string;
                        /** @description Rules that nobody can decide yet. */
                        open: {
                            id: string;
                            /** @enum {string} */
                            kind: "eligibility" | "veto";
                            label: components["schemas"]["Words"];
                            text: string | null;
                        }[];
                        outcome: {
                            awards: {
                                amount?: number | null;
                                id: string;
                            }[];
                            awardsPending: {
                                amount?: number | null;
                                id: string;
                            }[];
                            excluded: string | null;
                            /** @description Tiers it could be, best first; empty when decided. */
                            pending: string[];
                            quotaCut: boolean | null;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                            undecided: string[];
                            vetoes: string[];
                        };
                        possible: {
                            by: string | null;
                            /** @description The result waits for it. */
                            isAwaited: boolean;
                            /** @enum {string} */
                            kind: "tier" | "bonus" | "deduction" | "points" | "demotion" | "promotion" | "quota_exception" | "award" | "lot";
                            label: components["schemas"]["Words"];
                            points: {
                                high: string | null;
                                low: string | null;
                            } | null;
                            rule: string | null;
                            size: number[] | null;
                            text: string | null;
                            /** @description Units it ties with, at the cut of a quota or for a lot. */
                            tied: {
                                documentId: string;
                                name: string;
                                unit: string;
                            }[];
                            tiers: {
                                id: string;
                                label: components["schemas"]["Words"];
                            }[];
                        }[];
                        /** @description Decisions in force for this unit. */
                        taken: {
                            after: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            } | null;
                            /** @description Without what the meeting decided; null while you have marks to hand in. */
                            before: {
                                awards: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                awardsPending: {
                                    amount?: number | null;
                                    id: string;
                                }[];
                                excluded: string | null;
                                /** @description Tiers it could be, best first; empty when decided. */
                                pending: string[];
                                quotaCut: boolean | null;
                                rank: number | null;
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            } | null;
                            cycle: string;
                            documentId: string;
                            id: string;
                            kind: string;
                            minutes: string;
                            place: number | null;
                            points: number | string | null;
                            reason: string;
                            revision: number;
                            revokedAt: string | null;
                            revokedBy: string | null;
                            revokedByName: string | null;
                            revokeMinutes: string | null;
                            revokeReason: string | null;
                            rule: string | null;
                            run: string | null;
                            size: number | null;
                            /** Format: date-time */
                            takenAt: string;
                            takenBy: string;
                            takenByName: string | null;
                            tier: string | null;
                            unit: string;
                            unitName: string;
                        }[];
                        unit: string;
                        unitName: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEntryForm: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id, external id, or id in documents: what this unit is asked for alone. */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asked: {
                            facts: string[];
                            lists: string[];
                            /** @description Keys of items by source. */
                            ratings: {
                                [key: string]: string[];
                            };
                        }[];
                        cycle: {
                            id: string;
                            name: string;
                            state: string;
                            year: number;
                        };
                        facts: {
                            /** @description How values by period become one; null: one value for the year. */
                            accumulate: string | null;
                            complete: boolean;
                            departments: string[];
                            from: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            max: string | null;
                            min: string | null;
                            nodes: string[];
                            /** @description Whether last year’s value is read too. */
                            past: boolean;
                            /** @enum {string} */
                            per: "year" | "quarter" | "month";
                            text: string | null;
                            /** @description Type of the language, e.g. count, boolean, choice, date. */
                            type: string;
                            unit: string | null;
                            values: {
                                id: string;
                                label: components["schemas"]["Words"];
                            }[];
                            verifiedBy: string | null;
                        }[];
                        lists: {
                            departments: string[];
                            fields: {
                                id: string;
                                label: components["schemas"]["Words"];
                                max: string | null;
                                min: string | null;
                                ratedBy: string | null;
                                text: string | null;
                                /** @description Type of the language, e.g. count, boolean, choice, date. */
                                type: string;
                                unit: string | null;
                                values: {
                                    id: string;
                                    label: components["schemas"]["Words"];
                                }[];
                            }[];
                            id: string;
                            label: components["schemas"]["Words"];
                            nodes: string[];
                            text: string | null;
                        }[];
                        nodes: {
                            department: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            method: string;
                            named: boolean;
                            parent: string | null;
                            points: string | null;
                            text: string | null;
                        }[];
                        sources: {
                            excludeSelf: boolean;
                            id: string;
                            isSelf: boolean;
                            items: {
                                department: string | null;
                                key: string;
                                label: components["schemas"]["Words"];
                                node: string;
                                /** @description Full marks; exact decimal. */
                                points: string | null;
                                /** @description Lowest and highest mark; null: not limited. */
                                range: string[] | null;
                                /** @description The standard as the regulation words it. */
                                text: string | null;
                            }[];
                            /** @enum {string} */
                            kind: "ratings" | "ballots";
                            label: components["schemas"]["Words"];
                            text: string | null;
                            within: string | null;
                        }[];
                        units: {
                            /** @description Index in `asked`: many units are asked for the same. */
                            asked: number;
                            documentId: string;
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                externalId?: string;
                kind?: "event" | "record";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id of a record list of the scheme. */
                list?: string;
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "enteredAt" | "updatedAt" | "unit" | "list" | "state";
                state?: "entered" | "certified" | "rejected" | "withdrawn";
                /** @description Id of a unit. */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                            content: Record<string, never>;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            decidedByName: string | null;
                            /** Format: date-time */
                            enteredAt: string;
                            enteredBy: string;
                            enteredByName: string;
                            externalId: string | null;
                            id: string;
                            /** @enum {string} */
                            kind: "event" | "record";
                            list: string;
                            revision: number;
                            source: string | null;
                            /**
                             * @description Only certified ones count.
                             * @enum {string}
                             */
                            state: "entered" | "certified" | "rejected" | "withdrawn";
                            unit: string;
                            unitName: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    enterEvent: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                    content: Record<string, never>;
                    /** @description Id in another system, once per cycle. */
                    externalId?: string | null;
                    /** @description Id of a record list of the scheme. */
                    list: string;
                    /** @description Where it comes from, in words. */
                    source?: string | null;
                    /** @description Its id, else its external id. */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                        content: Record<string, never>;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decidedByName: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string;
                        enteredByName: string;
                        externalId: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "event" | "record";
                        list: string;
                        revision: number;
                        source: string | null;
                        /**
                         * @description Only certified ones count.
                         * @enum {string}
                         */
                        state: "entered" | "certified" | "rejected" | "withdrawn";
                        unit: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                        content: Record<string, never>;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decidedByName: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string;
                        enteredByName: string;
                        externalId: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "event" | "record";
                        list: string;
                        revision: number;
                        revisions: {
                            /** @enum {string} */
                            action: "enter" | "correct" | "certify" | "reject" | "withdraw";
                            /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                            content: Record<string, never>;
                            reason: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            recordedBy: string;
                            recordedByName: string;
                            /** @description The late entry that gave access. */
                            reopening: string | null;
                            revision: number;
                            source: string | null;
                            /** @enum {string} */
                            state: "entered" | "certified" | "rejected" | "withdrawn";
                        }[];
                        source: string | null;
                        /**
                         * @description Only certified ones count.
                         * @enum {string}
                         */
                        state: "entered" | "certified" | "rejected" | "withdrawn";
                        unit: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    correctEvent: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                    content?: Record<string, never>;
                    reason: string;
                    source?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                        content: Record<string, never>;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decidedByName: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string;
                        enteredByName: string;
                        externalId: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "event" | "record";
                        list: string;
                        revision: number;
                        source: string | null;
                        /**
                         * @description Only certified ones count.
                         * @enum {string}
                         */
                        state: "entered" | "certified" | "rejected" | "withdrawn";
                        unit: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    certifyEvent: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                        content: Record<string, never>;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decidedByName: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string;
                        enteredByName: string;
                        externalId: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "event" | "record";
                        list: string;
                        revision: number;
                        source: string | null;
                        /**
                         * @description Only certified ones count.
                         * @enum {string}
                         */
                        state: "entered" | "certified" | "rejected" | "withdrawn";
                        unit: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rejectEvent: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                        content: Record<string, never>;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decidedByName: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string;
                        enteredByName: string;
                        externalId: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "event" | "record";
                        list: string;
                        revision: number;
                        source: string | null;
                        /**
                         * @description Only certified ones count.
                         * @enum {string}
                         */
                        state: "entered" | "certified" | "rejected" | "withdrawn";
                        unit: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    withdrawEvent: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fields of the list by id, and `count`: how often, 1 when left out. Null: not there. */
                        content: Record<string, never>;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decidedByName: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string;
                        enteredByName: string;
                        externalId: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "event" | "record";
                        list: string;
                        revision: number;
                        source: string | null;
                        /**
                         * @description Only certified ones count.
                         * @enum {string}
                         */
                        state: "entered" | "certified" | "rejected" | "withdrawn";
                        unit: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "createdAt" | "fileName" | "unit";
                target?: "fact" | "item" | "event" | "record";
                targetId?: string;
                unit?: string;
                withdrawn?: "true" | "false" | "all";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            createdByName: string;
                            /** @description For display; it ends as the content says. */
                            fileName: string;
                            id: string;
                            /** @description By the content of the file. */
                            mediaType: string;
                            note: string | null;
                            revision: number;
                            sha256: string;
                            /** @description Bytes. */
                            size: number;
                            /** @enum {string} */
                            target: "fact" | "item" | "event" | "record";
                            targetId: string;
                            unit: string;
                            unitName: string;
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                            withdrawReason: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        createdByName: string;
                        /** @description For display; it ends as the content says. */
                        fileName: string;
                        id: string;
                        /** @description By the content of the file. */
                        mediaType: string;
                        note: string | null;
                        revision: number;
                        sha256: string;
                        /** @description Bytes. */
                        size: number;
                        /** @enum {string} */
                        target: "fact" | "item" | "event" | "record";
                        targetId: string;
                        unit: string;
                        unitName: string;
                        withdrawnAt: string | null;
                        withdrawnBy: string | null;
                        withdrawReason: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEvidenceContent: {
        parameters: {
            query?: {
                /** @description Never shown. */
                download?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        createdByName: string;
                        /** @description For display; it ends as the content says. */
                        fileName: string;
                        id: string;
                        /** @description By the content of the file. */
                        mediaType: string;
                        note: string | null;
                        revision: number;
                        sha256: string;
                        /** @description Bytes. */
                        size: number;
                        /** @enum {string} */
                        target: "fact" | "item" | "event" | "record";
                        targetId: string;
                        unit: string;
                        unitName: string;
                        withdrawnAt: string | null;
                        withdrawnBy: string | null;
                        withdrawReason: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMissing: {
        parameters: {
            query?: {
                kind?: "fact" | "self" | "rating" | "ballot";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                page?: number;
                perPage?: number;
                source?: string;
                state?: "empty" | "draft" | "returned";
                /** @description Id, external id, or id in documents. */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            isLate: boolean;
                            isOpen: boolean;
                            /** @description Key of the cell; the part of a ballot. */
                            key: string;
                            /** @enum {string} */
                            kind: "fact" | "self" | "rating" | "ballot";
                            label: components["schemas"]["Words"];
                            period: string | null;
                            rater: string | null;
                            reason: string | null;
                            source: string | null;
                            /** @enum {string} */
                            state: "empty" | "draft" | "returned";
                            unit: {
                                documentId: string;
                                externalId: string | null;
                                id: string;
                                name: string;
                            } | null;
                            until: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listNotAssigned: {
        parameters: {
            query?: {
                ended?: "true" | "false" | "all";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                node?: string;
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                sort?: "createdAt" | "unit" | "node";
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            createdByName: string;
                            endedAt: string | null;
                            endedBy: string | null;
                            endReason: string | null;
                            id: string;
                            /** @description Id of a node of the scheme. */
                            node: string;
                            reason: string;
                            /** @description Counts what was said of this node of this unit, and ended. */
                            revision: number;
                            unit: string;
                            unitName: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProgress: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ballots: {
                            /** @description Entered in any way, drafts too. */
                            entered: number;
                            expected: number;
                            /** @description Submitted or verified. */
                            in: number;
                            /** @description Missing although the time is over. */
                            late: number;
                            returned: number;
                            verified: number;
                        };
                        facts: {
                            /** @description Entered in any way, drafts too. */
                            entered: number;
                            expected: number;
                            /** @description Submitted or verified. */
                            in: number;
                            /** @description Missing although the time is over. */
                            late: number;
                            returned: number;
                            verified: number;
                        };
                        raters: {
                            actor: {
                                id: string;
                                /** @enum {string} */
                                kind: "user" | "api_key";
                                name: string;
                            } | null;
                            isOpen: boolean;
                            isOver: boolean;
                            items: {
                                /** @description Entered in any way, drafts too. */
                                entered: number;
                                expected: number;
                                /** @description Submitted or verified. */
                                in: number;
                                returned: number;
                                verified: number;
                            };
                            /** @enum {string} */
                            kind: "ratings" | "ballots";
                            /** @description Missing although the time is over. */
                            late: number;
                            opensAt: string | null;
                            rater: string;
                            source: string;
                            stage: string | null;
                            /** @description Units with all of their marks in; ballots that are in. */
                            units: {
                                all: number;
                                done: number;
                            };
                            until: string | null;
                        }[];
                        ratings: {
                            /** @description Entered in any way, drafts too. */
                            entered: number;
                            expected: number;
                            /** @description Submitted or verified. */
                            in: number;
                            /** @description Missing although the time is over. */
                            late: number;
                            returned: number;
                            verified: number;
                        };
                        self: {
                            /** @description Entered in any way, drafts too. */
                            entered: number;
                            expected: number;
                            /** @description Submitted or verified. */
                            in: number;
                            /** @description Missing although the time is over. */
                            late: number;
                            returned: number;
                            verified: number;
                        };
                        units: {
                            documentId: string;
                            facts: {
                                /** @description Entered in any way, drafts too. */
                                entered: number;
                                expected: number;
                                /** @description Submitted or verified. */
                                in: number;
                                /** @description Missing although the time is over. */
                                late: number;
                                returned: number;
                                verified: number;
                            };
                            id: string;
                            name: string;
                            ratings: {
                                /** @description Entered in any way, drafts too. */
                                entered: number;
                                expected: number;
                                /** @description Submitted or verified. */
                                in: number;
                                /** @description Missing although the time is over. */
                                late: number;
                                returned: number;
                                verified: number;
                            };
                            self: {
                                /** @description Entered in any way, drafts too. */
                                entered: number;
                                expected: number;
                                /** @description Submitted or verified. */
                                in: number;
                                /** @description Missing although the time is over. */
                                late: number;
                                returned: number;
                                verified: number;
                            };
                        }[];
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRaters: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            mayCastBallots: boolean;
                            mayRate: boolean;
                            name: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                kind?: "interim" | "final";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                released?: boolean;
                sort?: "number" | "createdAt" | "kind";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Codes of what was odd and accepted. */
                            accepted: string[];
                            /** @description … after this entry of the audit log. */
                            auditSeq: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            cycle: string;
                            /** @description Units computed so far. */
                            done: number;
                            engineVersion: string | null;
                            finishedAt: string | null;
                            id: string;
                            /** @description Of the released ones the last: the one that counts. */
                            inForce: boolean;
                            /** @description The entries are those of this moment, … */
                            inputsAt: string | null;
                            /** @description SHA-256 of the assessment document in canonical JSON. */
                            inputsHash: string | null;
                            /** @description The job that computes it; null for those who see released runs only. */
                            job: string | null;
                            /** @enum {string} */
                            kind: "interim" | "final";
                            languageVersion: string | null;
                            note: string | null;
                            /** @description 1, 2, 3 … within the cycle. */
                            number: number;
                            problem: {
                                code: string;
                                diagnostics?: components["schemas"]["Diagnostic"][];
                                message: components["schemas"]["Words"];
                            } | null;
                            releasedAt: string | null;
                            releasedBy: string | null;
                            releaseNote: string | null;
                            /** @description SHA-256 of the results in canonical JSON. */
                            resultsHash: string | null;
                            revision: number;
                            schemeHash: string;
                            /** @enum {string} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            total: number | null;
                            units: number | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createRun: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of what is odd and accepted, for a final run. */
                    accept?: string[];
                    /**
                     * @description interim: how it stands, with the range of every total; final: what can be released.
                     * @enum {string}
                     */
                    kind: "interim" | "final";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes of what was odd and accepted. */
                        accepted: string[];
                        /** @description … after this entry of the audit log. */
                        auditSeq: number | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        /** @description Units computed so far. */
                        done: number;
                        engineVersion: string | null;
                        finishedAt: string | null;
                        id: string;
                        /** @description Of the released ones the last: the one that counts. */
                        inForce: boolean;
                        /** @description The entries are those of this moment, … */
                        inputsAt: string | null;
                        /** @description SHA-256 of the assessment document in canonical JSON. */
                        inputsHash: string | null;
                        /** @description The job that computes it; null for those who see released runs only. */
                        job: string | null;
                        /** @enum {string} */
                        kind: "interim" | "final";
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the cycle. */
                        number: number;
                        problem: {
                            code: string;
                            diagnostics?: components["schemas"]["Diagnostic"][];
                            message: components["schemas"]["Words"];
                        } | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        releaseNote: string | null;
                        /** @description SHA-256 of the results in canonical JSON. */
                        resultsHash: string | null;
                        revision: number;
                        schemeHash: string;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        total: number | null;
                        units: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes of what was odd and accepted. */
                        accepted: string[];
                        /** @description … after this entry of the audit log. */
                        auditSeq: number | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        /** @description Units computed so far. */
                        done: number;
                        engineVersion: string | null;
                        finishedAt: string | null;
                        id: string;
                        /** @description Of the released ones the last: the one that counts. */
                        inForce: boolean;
                        /** @description The entries are those of this moment, … */
                        inputsAt: string | null;
                        /** @description SHA-256 of the assessment document in canonical JSON. */
                        inputsHash: string | null;
                        /** @description The job that computes it; null for those who see released runs only. */
                        job: string | null;
                        /** @enum {string} */
                        kind: "interim" | "final";
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the cycle. */
                        number: number;
                        problem: {
                            code: string;
                            diagnostics?: components["schemas"]["Diagnostic"][];
                            message: components["schemas"]["Words"];
                        } | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        releaseNote: string | null;
                        /** @description SHA-256 of the results in canonical JSON. */
                        resultsHash: string | null;
                        revision: number;
                        schemeHash: string;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        total: number | null;
                        units: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes of what was odd and accepted. */
                        accepted: string[];
                        /** @description … after this entry of the audit log. */
                        auditSeq: number | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        /** @description Units computed so far. */
                        done: number;
                        engineVersion: string | null;
                        finishedAt: string | null;
                        id: string;
                        /** @description Of the released ones the last: the one that counts. */
                        inForce: boolean;
                        /** @description The entries are those of this moment, … */
                        inputsAt: string | null;
                        /** @description SHA-256 of the assessment document in canonical JSON. */
                        inputsHash: string | null;
                        /** @description The job that computes it; null for those who see released runs only. */
                        job: string | null;
                        /** @enum {string} */
                        kind: "interim" | "final";
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the cycle. */
                        number: number;
                        problem: {
                            code: string;
                            diagnostics?: components["schemas"]["Diagnostic"][];
                            message: components["schemas"]["Words"];
                        } | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        releaseNote: string | null;
                        /** @description SHA-256 of the results in canonical JSON. */
                        resultsHash: string | null;
                        revision: number;
                        schemeHash: string;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        total: number | null;
                        units: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    compareRuns: {
        parameters: {
            query: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Leave out units that only have other inputs. */
                onlyMoved?: boolean;
                page?: number;
                perPage?: number;
                /** @description The earlier run. */
                with: string;
                /** @description Its cycle, where it is another one, e.g. that of the year before. */
                withCycle?: string;
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            cycle: string;
                            cycleName: string;
                            inputsHash: string | null;
                            /** @enum {string} */
                            kind: "interim" | "final";
                            number: number;
                            resultsHash: string | null;
                            run: string;
                            schemeHash: string;
                            year: number;
                        };
                        before: {
                            cycle: string;
                            cycleName: string;
                            inputsHash: string | null;
                            /** @enum {string} */
                            kind: "interim" | "final";
                            number: number;
                            resultsHash: string | null;
                            run: string;
                            schemeHash: string;
                            year: number;
                        };
                        counts: {
                            added: number;
                            awards: number;
                            /** @description Units whose own inputs differ, moved or not. */
                            inputs: number;
                            moved: number;
                            rankDown: number;
                            rankUp: number;
                            removed: number;
                            tierDown: number;
                            tierUp: number;
                            totalDown: number;
                            totalUp: number;
                            units: number;
                        };
                        /** @description New and gone units first, then by tiers, places and points. */
                        data: {
                            awards: {
                                after: {
                                    amount?: number | null;
                                    id: string;
                                } | null;
                                before: {
                                    amount?: number | null;
                                    id: string;
                                } | null;
                                id: string;
                            }[];
                            because: ("inputs" | "surroundings" | "scheme" | "others")[];
                            documentIds: {
                                after: string | null;
                                before: string | null;
                            };
                            excluded: {
                                after: string | null;
                                before: string | null;
                            };
                            id: string;
                            /** @description Own inputs that differ; at most 200. */
                            inputs: {
                                after: unknown;
                                before: unknown;
                                id: string;
                                kind: string;
                                period: string | null;
                                /** @description Only for those who read marks. */
                                rater: string | null;
                                source: string | null;
                                words: components["schemas"]["Words"];
                            }[];
                            inputsTotal: number;
                            isMoved: boolean;
                            name: string;
                            rank: {
                                after: number | null;
                                before: number | null;
                                /** @description How far it came up; negative: down. */
                                places: string | null;
                            };
                            scores: {
                                after: number | null;
                                before: number | null;
                                difference: string | null;
                                node: string;
                            }[];
                            tier: {
                                after: string | null;
                                before: string | null;
                                /** @description Tiers up; negative: down. */
                                steps: number | null;
                            };
                            total: {
                                after: number | null;
                                before: number | null;
                                /** @description Exact. */
                                difference: string | null;
                            };
                            vetoes: {
                                gained: string[];
                                lost: string[];
                            };
                            words: components["schemas"]["Words"];
                        }[];
                        isSameScheme: boolean;
                        /** @description What changed in the scheme, as comparing versions says; null where it is the same. */
                        scheme: Record<string, never> | null;
                        /** @description Parameters, ballots, the day it looks from. */
                        surroundings: {
                            after: unknown;
                            before: unknown;
                            id: string;
                            kind: string;
                            period: string | null;
                            /** @description Only for those who read marks. */
                            rater: string | null;
                            source: string | null;
                            words: components["schemas"]["Words"];
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRunDocument: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    releaseRun: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes of what was odd and accepted. */
                        accepted: string[];
                        /** @description … after this entry of the audit log. */
                        auditSeq: number | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string;
                        /** @description Units computed so far. */
                        done: number;
                        engineVersion: string | null;
                        finishedAt: string | null;
                        id: string;
                        /** @description Of the released ones the last: the one that counts. */
                        inForce: boolean;
                        /** @description The entries are those of this moment, … */
                        inputsAt: string | null;
                        /** @description SHA-256 of the assessment document in canonical JSON. */
                        inputsHash: string | null;
                        /** @description The job that computes it; null for those who see released runs only. */
                        job: string | null;
                        /** @enum {string} */
                        kind: "interim" | "final";
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the cycle. */
                        number: number;
                        problem: {
                            code: string;
                            diagnostics?: components["schemas"]["Diagnostic"][];
                            message: components["schemas"]["Words"];
                        } | null;
                        releasedAt: string | null;
                        releasedBy: string | null;
                        releaseNote: string | null;
                        /** @description SHA-256 of the results in canonical JSON. */
                        resultsHash: string | null;
                        revision: number;
                        schemeHash: string;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        total: number | null;
                        units: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listResults: {
        parameters: {
            query?: {
                /** @description json: the whole, as it was hashed. */
                format?: "json";
                /** @description Of this group, as `group` says. */
                group?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                /** @description position: the official list; total: best first; with `order=desc` the other way round. */
                sort?: "position" | "total" | "name";
                /** @description Of this tier; `none`: without one. */
                tier?: string;
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Its id in assessment documents. */
                            documentId: string;
                            excluded: string | null;
                            /** @description Its group, in words; empty without groups. */
                            group: string;
                            /** @description Of the unit. */
                            id: string;
                            name: string;
                            /** @description Whether something is undecided. */
                            pending: boolean;
                            /** @description Place in the official list, from 1: group, rank, document id. */
                            position: number;
                            rank: number | null;
                            tier: string | null;
                            total: number | null;
                        }[];
                        total: number;
                    } | Record<string, never>;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportResultsCsv: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units that the list shows, all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportResultsNdjson: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units that the list shows, all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportResultsXlsx: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units that the list shows, all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getResult: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Its id in assessment documents. */
                        documentId: string;
                        excluded: string | null;
                        /** @description Its group, in words; empty without groups. */
                        group: string;
                        /** @description Of the unit. */
                        id: string;
                        name: string;
                        /** @description Whether something is undecided. */
                        pending: boolean;
                        /** @description Place in the official list, from 1: group, rank, document id. */
                        position: number;
                        rank: number | null;
                        /** @description As evaluating gives it: scores of all nodes, gaps, awards, … */
                        result: Record<string, never>;
                        tier: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    explainResult: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id of a node; without it the whole unit. */
                node?: string;
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        explanation: Record<string, never>;
                        /** @enum {string} */
                        language: "zh" | "en";
                        node: string | null;
                        /** @description The same in words. */
                        text: string;
                        /** @description Its id in the document. */
                        unit: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listResultInputs: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                run: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        auditSeq: number | null;
                        data: {
                            /** @description Marks that you may not see one by one are counted. */
                            count: number;
                            enteredAt: string | null;
                            /** @description Null for those who do not read runs. */
                            enteredBy: {
                                id: string;
                                name: string | null;
                            } | null;
                            /** @description Where the number comes from, in words. */
                            from: string | null;
                            /** @description Of the sheet, event, ballot, decision or run it stands in. */
                            id: string | null;
                            isVerified: boolean;
                            /** @description Key of the cell, id of the list, node, rule or parameter. */
                            key: string;
                            /** @enum {string} */
                            kind: "attribute" | "fact" | "history" | "rating" | "ballot" | "event" | "record" | "not_assigned" | "decision" | "parameter";
                            label: components["schemas"]["Words"];
                            minutes: string | null;
                            note: string | null;
                            /** @enum {string} */
                            origin: "entered" | "opening" | "earlier_run" | "cycle" | "scheme";
                            rater: string | null;
                            reason: string | null;
                            revision: number | null;
                            source: string | null;
                            value: unknown;
                            verifiedAt: string | null;
                            verifiedBy: {
                                id: string;
                                name: string | null;
                            } | null;
                        }[];
                        documentId: string;
                        inputsAt: string | null;
                        name: string;
                        run: string;
                        total: number;
                        unit: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSheets: {
        parameters: {
            query?: {
                /** @description Key of a cell that is shown with each sheet: one item over all units. */
                cell?: string;
                kind?: "facts" | "history" | "ratings";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                rater?: string;
                sort?: "unit" | "updatedAt" | "submittedAt" | "rater";
                source?: string;
                /** @description With drafts, with returned cells, handed in, or with every value verified. */
                state?: "unsubmitted" | "returned" | "submitted" | "verified";
                /** @description Id of the unit. */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The one that was asked for by `cell`. */
                            cell: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            } | null;
                            cycle: string;
                            /** @description Cells with a value, of those that are seen; so are the other counts. */
                            filled: number;
                            /** @description Null where nothing was entered yet. */
                            id: string | null;
                            /** @enum {string} */
                            kind: "facts" | "history" | "ratings";
                            rater: string | null;
                            returned: number;
                            revision: number;
                            source: string | null;
                            submittedAt: string | null;
                            unit: {
                                documentId: string;
                                id: string;
                                name: string;
                            };
                            unsubmitted: number;
                            updatedAt: string | null;
                            verified: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUnitEvidence: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "createdAt" | "fileName" | "unit";
                target?: "fact" | "item" | "event" | "record";
                targetId?: string;
                withdrawn?: "true" | "false" | "all";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            createdByName: string;
                            /** @description For display; it ends as the content says. */
                            fileName: string;
                            id: string;
                            /** @description By the content of the file. */
                            mediaType: string;
                            note: string | null;
                            revision: number;
                            sha256: string;
                            /** @description Bytes. */
                            size: number;
                            /** @enum {string} */
                            target: "fact" | "item" | "event" | "record";
                            targetId: string;
                            unit: string;
                            unitName: string;
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                            withdrawReason: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Instead of the header x-file-name (UTF-8, percent-encoded). */
                fileName?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                note?: string;
                /** @description What it proves: a fact, a rated item, an event, a record. */
                target: "fact" | "item" | "event" | "record";
                /** @description Id of the fact, key of the item, id of the event or record. */
                targetId: string;
            };
            header?: {
                /** @description UTF-8, percent-encoded. */
                "x-file-name"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        createdByName: string;
                        /** @description For display; it ends as the content says. */
                        fileName: string;
                        id: string;
                        /** @description By the content of the file. */
                        mediaType: string;
                        note: string | null;
                        revision: number;
                        sha256: string;
                        /** @description Bytes. */
                        size: number;
                        /** @enum {string} */
                        target: "fact" | "item" | "event" | "record";
                        targetId: string;
                        unit: string;
                        unitName: string;
                        withdrawnAt: string | null;
                        withdrawnBy: string | null;
                        withdrawReason: string | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFacts: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        /** @description Names by the ids in the cells. */
                        people: {
                            [key: string]: string;
                        };
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    enterFacts: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        [key: string]: {
                            /** @description Remark; not there: it stays, null: cleared. */
                            note?: string | null;
                            /** @description Where the value comes from; not there: it stays, null: cleared. */
                            source?: string | null;
                            /** @description A JSON number, or its digits as text; null: taken back. */
                            value: number | string | boolean | null;
                        } | null;
                    };
                    /** @description Why submitted facts are corrected. */
                    reason?: string;
                    /**
                     * @description Submit every draft of the sheet as well.
                     * @default false
                     */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    returnFacts: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Without it everything that is submitted. */
                    cells?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRevisionsOfFacts: {
        parameters: {
            query?: {
                /** @description Of this cell only. */
                cell?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            action: "enter" | "submit" | "return" | "verify";
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            /** @description The cells that changed, as they were then. */
                            changes: {
                                [key: string]: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @description Id of who entered it. */
                                    by: string;
                                    /** Format: date-time */
                                    checkedAt?: string;
                                    /** @description Id of who verified or returned it. */
                                    checkedBy?: string;
                                    note?: string;
                                    /** @description Why it was returned. */
                                    reason?: string;
                                    /** @description Of the sheet, when value, note or source last changed. */
                                    revision: number;
                                    source?: string;
                                    /** @enum {string} */
                                    state: "draft" | "submitted" | "returned" | "verified";
                                    /** @description A JSON number, or its digits as text; null: taken back. */
                                    value: number | string | boolean | null;
                                };
                            };
                            reason: string | null;
                            /** @description The late entry that allowed it. */
                            reopening: string | null;
                            revision: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    submitFacts: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    verifyFacts: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHistory: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        /** @description Names by the ids in the cells. */
                        people: {
                            [key: string]: string;
                        };
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    enterHistory: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        [key: string]: {
                            /** @description Remark; not there: it stays, null: cleared. */
                            note?: string | null;
                            /** @description Where the value comes from; not there: it stays, null: cleared. */
                            source?: string | null;
                            /** @description A JSON number, or its digits as text; null: taken back. */
                            value: number | string | boolean | null;
                        } | null;
                    };
                    /** @description Why submitted facts are corrected. */
                    reason?: string;
                    /**
                     * @description Submit every draft of the sheet as well.
                     * @default false
                     */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    returnHistory: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Without it everything that is submitted. */
                    cells?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRevisionsOfHistory: {
        parameters: {
            query?: {
                /** @description Of this cell only. */
                cell?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            action: "enter" | "submit" | "return" | "verify";
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            /** @description The cells that changed, as they were then. */
                            changes: {
                                [key: string]: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @description Id of who entered it. */
                                    by: string;
                                    /** Format: date-time */
                                    checkedAt?: string;
                                    /** @description Id of who verified or returned it. */
                                    checkedBy?: string;
                                    note?: string;
                                    /** @description Why it was returned. */
                                    reason?: string;
                                    /** @description Of the sheet, when value, note or source last changed. */
                                    revision: number;
                                    source?: string;
                                    /** @enum {string} */
                                    state: "draft" | "submitted" | "returned" | "verified";
                                    /** @description A JSON number, or its digits as text; null: taken back. */
                                    value: number | string | boolean | null;
                                };
                            };
                            reason: string | null;
                            /** @description The late entry that allowed it. */
                            reopening: string | null;
                            revision: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    submitHistory: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    verifyHistory: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUnitNotAssigned: {
        parameters: {
            query?: {
                ended?: "true" | "false" | "all";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                node?: string;
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                sort?: "createdAt" | "unit" | "node";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            createdByName: string;
                            endedAt: string | null;
                            endedBy: string | null;
                            endReason: string | null;
                            id: string;
                            /** @description Id of a node of the scheme. */
                            node: string;
                            reason: string;
                            /** @description Counts what was said of this node of this unit, and ended. */
                            revision: number;
                            unit: string;
                            unitName: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getNotAssigned: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                node: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null: the unit carries the item. */
                        inForce: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            createdByName: string;
                            endedAt: string | null;
                            endedBy: string | null;
                            endReason: string | null;
                            id: string;
                            /** @description Id of a node of the scheme. */
                            node: string;
                            reason: string;
                            /** @description Counts what was said of this node of this unit, and ended. */
                            revision: number;
                            unit: string;
                            unitName: string;
                        } | null;
                        node: string;
                        /** @description For `If-Match`; 0 where nothing was ever said. */
                        revision: number;
                        unit: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    leaveOutNode: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                node: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        createdByName: string;
                        endedAt: string | null;
                        endedBy: string | null;
                        endReason: string | null;
                        id: string;
                        /** @description Id of a node of the scheme. */
                        node: string;
                        reason: string;
                        /** @description Counts what was said of this node of this unit, and ended. */
                        revision: number;
                        unit: string;
                        unitName: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeBackNode: {
        parameters: {
            query: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                reason: string;
            };
            header?: never;
            path: {
                cycle: string;
                node: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        createdByName: string;
                        endedAt: string | null;
                        endedBy: string | null;
                        endReason: string | null;
                        id: string;
                        /** @description Id of a node of the scheme. */
                        node: string;
                        reason: string;
                        /** @description Counts what was said of this node of this unit, and ended. */
                        revision: number;
                        unit: string;
                        unitName: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRatings: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        /** @description Names by the ids in the cells. */
                        people: {
                            [key: string]: string;
                        };
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    enterRatings: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        [key: string]: {
                            /** @description Remark; not there: it stays, null: cleared. */
                            note?: string | null;
                            /** @description Where the value comes from; not there: it stays, null: cleared. */
                            source?: string | null;
                            /** @description A JSON number, or its digits as text; null: taken back. */
                            value: number | string | boolean | null;
                        } | null;
                    };
                    /** @description Why submitted facts are corrected. */
                    reason?: string;
                    /**
                     * @description Submit every draft of the sheet as well.
                     * @default false
                     */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    returnRatings: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Without it everything that is submitted. */
                    cells?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRevisionsOfRatings: {
        parameters: {
            query?: {
                /** @description Of this cell only. */
                cell?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            action: "enter" | "submit" | "return" | "verify";
                            /** Format: date-time */
                            at: string;
                            by: {
                                id: string;
                                name: string;
                            };
                            /** @description The cells that changed, as they were then. */
                            changes: {
                                [key: string]: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @description Id of who entered it. */
                                    by: string;
                                    /** Format: date-time */
                                    checkedAt?: string;
                                    /** @description Id of who verified or returned it. */
                                    checkedBy?: string;
                                    note?: string;
                                    /** @description Why it was returned. */
                                    reason?: string;
                                    /** @description Of the sheet, when value, note or source last changed. */
                                    revision: number;
                                    source?: string;
                                    /** @enum {string} */
                                    state: "draft" | "submitted" | "returned" | "verified";
                                    /** @description A JSON number, or its digits as text; null: taken back. */
                                    value: number | string | boolean | null;
                                };
                            };
                            reason: string | null;
                            /** @description The late entry that allowed it. */
                            reopening: string | null;
                            revision: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    submitRatings: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    verifyRatings: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                cycle: string;
                rater: string;
                source: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: {
                                /** Format: date-time */
                                at: string;
                                /** @description Id of who entered it. */
                                by: string;
                                /** Format: date-time */
                                checkedAt?: string;
                                /** @description Id of who verified or returned it. */
                                checkedBy?: string;
                                note?: string;
                                /** @description Why it was returned. */
                                reason?: string;
                                /** @description Of the sheet, when value, note or source last changed. */
                                revision: number;
                                source?: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "returned" | "verified";
                                /** @description A JSON number, or its digits as text; null: taken back. */
                                value: number | string | boolean | null;
                            };
                        };
                        cycle: string;
                        /** @description Cells with a value, of those that are seen; so are the other counts. */
                        filled: number;
                        /** @description Null where nothing was entered yet. */
                        id: string | null;
                        /** @enum {string} */
                        kind: "facts" | "history" | "ratings";
                        rater: string | null;
                        returned: number;
                        revision: number;
                        source: string | null;
                        submittedAt: string | null;
                        unit: {
                            documentId: string;
                            id: string;
                            name: string;
                        };
                        unsubmitted: number;
                        updatedAt: string | null;
                        verified: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCycle: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            codes: string[];
                            reason: string | null;
                            to: string;
                        }[];
                        archivedAt: string | null;
                        asOf: string | null;
                        closedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        openedAt: string | null;
                        /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                        parameters: Record<string, never>;
                        /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                        population: {
                            /** @description Never these. */
                            except?: string[];
                            /** @description Within one of these subtrees, their tops included. */
                            subtrees?: string[];
                            /** @description These; beside `subtrees`, these too. */
                            units?: string[];
                            /** @description For each attribute one of these values. */
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description The cycle whose results and facts count as last year's. */
                        previous: string | null;
                        revision: number;
                        scheme: string;
                        schemeHash: string;
                        schemeVersion: string;
                        stages: {
                            /** @description Whether the days are those of the scheme. */
                            asWritten: boolean;
                            /** @description … until before here. */
                            closesAt: string | null;
                            closesOn: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            /** @description Half-open: from here … */
                            opensAt: string | null;
                            opensOn: string | null;
                            /** @enum {string} */
                            state: "undated" | "waiting" | "open" | "ended";
                        }[];
                        /** @enum {string} */
                        state: "planned" | "open" | "closed" | "archived";
                        timeZone: string;
                        /** Format: date-time */
                        updatedAt: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateCycle: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf?: string | null;
                    externalId?: string | null;
                    name?: string;
                    /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                    parameters?: Record<string, never>;
                    /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                    population?: {
                        /** @description Never these. */
                        except?: string[];
                        /** @description Within one of these subtrees, their tops included. */
                        subtrees?: string[];
                        /** @description These; beside `subtrees`, these too. */
                        units?: string[];
                        /** @description For each attribute one of these values. */
                        where?: {
                            [key: string]: (number | string | boolean | null)[];
                        };
                    };
                    /** @description A cycle of an earlier year: its results and facts count as last year's. With a reason once open. */
                    previous?: string | null;
                    reason?: string;
                    /** @description Days by the id of a stage; the last day is included. Null: no limit at that end. */
                    stages?: {
                        [key: string]: {
                            closesOn: string | null;
                            opensOn: string | null;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            codes: string[];
                            reason: string | null;
                            to: string;
                        }[];
                        archivedAt: string | null;
                        asOf: string | null;
                        closedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        openedAt: string | null;
                        /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                        parameters: Record<string, never>;
                        /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                        population: {
                            /** @description Never these. */
                            except?: string[];
                            /** @description Within one of these subtrees, their tops included. */
                            subtrees?: string[];
                            /** @description These; beside `subtrees`, these too. */
                            units?: string[];
                            /** @description For each attribute one of these values. */
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description The cycle whose results and facts count as last year's. */
                        previous: string | null;
                        revision: number;
                        scheme: string;
                        schemeHash: string;
                        schemeVersion: string;
                        stages: {
                            /** @description Whether the days are those of the scheme. */
                            asWritten: boolean;
                            /** @description … until before here. */
                            closesAt: string | null;
                            closesOn: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            /** @description Half-open: from here … */
                            opensAt: string | null;
                            opensOn: string | null;
                            /** @enum {string} */
                            state: "undated" | "waiting" | "open" | "ended";
                        }[];
                        /** @enum {string} */
                        state: "planned" | "open" | "closed" | "archived";
                        timeZone: string;
                        /** Format: date-time */
                        updatedAt: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    archiveCycle: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of what is odd and accepted. */
                    accept?: string[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            codes: string[];
                            reason: string | null;
                            to: string;
                        }[];
                        archivedAt: string | null;
                        asOf: string | null;
                        closedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        openedAt: string | null;
                        /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                        parameters: Record<string, never>;
                        /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                        population: {
                            /** @description Never these. */
                            except?: string[];
                            /** @description Within one of these subtrees, their tops included. */
                            subtrees?: string[];
                            /** @description These; beside `subtrees`, these too. */
                            units?: string[];
                            /** @description For each attribute one of these values. */
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description The cycle whose results and facts count as last year's. */
                        previous: string | null;
                        revision: number;
                        scheme: string;
                        schemeHash: string;
                        schemeVersion: string;
                        stages: {
                            /** @description Whether the days are those of the scheme. */
                            asWritten: boolean;
                            /** @description … until before here. */
                            closesAt: string | null;
                            closesOn: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            /** @description Half-open: from here … */
                            opensAt: string | null;
                            opensOn: string | null;
                            /** @enum {string} */
                            state: "undated" | "waiting" | "open" | "ended";
                        }[];
                        /** @enum {string} */
                        state: "planned" | "open" | "closed" | "archived";
                        timeZone: string;
                        /** Format: date-time */
                        updatedAt: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCycleAssessment: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkCycle: {
        parameters: {
            query: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                step: "open" | "close" | "archive";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        diagnostics: components["schemas"]["Diagnostic"][];
                        to: string;
                        /** @description How many take part as of now. */
                        units: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    closeCycle: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of what is odd and accepted. */
                    accept?: string[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            codes: string[];
                            reason: string | null;
                            to: string;
                        }[];
                        archivedAt: string | null;
                        asOf: string | null;
                        closedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        openedAt: string | null;
                        /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                        parameters: Record<string, never>;
                        /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                        population: {
                            /** @description Never these. */
                            except?: string[];
                            /** @description Within one of these subtrees, their tops included. */
                            subtrees?: string[];
                            /** @description These; beside `subtrees`, these too. */
                            units?: string[];
                            /** @description For each attribute one of these values. */
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description The cycle whose results and facts count as last year's. */
                        previous: string | null;
                        revision: number;
                        scheme: string;
                        schemeHash: string;
                        schemeVersion: string;
                        stages: {
                            /** @description Whether the days are those of the scheme. */
                            asWritten: boolean;
                            /** @description … until before here. */
                            closesAt: string | null;
                            closesOn: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            /** @description Half-open: from here … */
                            opensAt: string | null;
                            opensOn: string | null;
                            /** @enum {string} */
                            state: "undated" | "waiting" | "open" | "ended";
                        }[];
                        /** @enum {string} */
                        state: "planned" | "open" | "closed" | "archived";
                        timeZone: string;
                        /** Format: date-time */
                        updatedAt: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEntryWindows: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description facts, history, events, records, ratings:<source>, ballots:<source>: those that the scheme knows. */
                        entries: string[];
                        /** @description Of the cycle. */
                        id: string;
                        /** @description Of the cycle. */
                        revision: number;
                        /** @description Ids of stages by entry; what has no stage may be entered while the cycle is open. */
                        windows: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setEntryWindows: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @description Ids of stages by entry; what has no stage may be entered while the cycle is open. */
                    windows: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description facts, history, events, records, ratings:<source>, ballots:<source>: those that the scheme knows. */
                        entries: string[];
                        /** @description Of the cycle. */
                        id: string;
                        /** @description Of the cycle. */
                        revision: number;
                        /** @description Ids of stages by entry; what has no stage may be entered while the cycle is open. */
                        windows: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    openCycle: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of what is odd and accepted. */
                    accept?: string[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            codes: string[];
                            reason: string | null;
                            to: string;
                        }[];
                        archivedAt: string | null;
                        asOf: string | null;
                        closedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        openedAt: string | null;
                        /** @description By the id of a parameter; what is not given keeps the scheme's default. */
                        parameters: Record<string, never>;
                        /** @description Of the units that are not retired, those that fit everything that is said; {} is all of them. */
                        population: {
                            /** @description Never these. */
                            except?: string[];
                            /** @description Within one of these subtrees, their tops included. */
                            subtrees?: string[];
                            /** @description These; beside `subtrees`, these too. */
                            units?: string[];
                            /** @description For each attribute one of these values. */
                            where?: {
                                [key: string]: (number | string | boolean | null)[];
                            };
                        };
                        /** @description The cycle whose results and facts count as last year's. */
                        previous: string | null;
                        revision: number;
                        scheme: string;
                        schemeHash: string;
                        schemeVersion: string;
                        stages: {
                            /** @description Whether the days are those of the scheme. */
                            asWritten: boolean;
                            /** @description … until before here. */
                            closesAt: string | null;
                            closesOn: string | null;
                            id: string;
                            label: components["schemas"]["Words"];
                            /** @description Half-open: from here … */
                            opensAt: string | null;
                            opensOn: string | null;
                            /** @enum {string} */
                            state: "undated" | "waiting" | "open" | "ended";
                        }[];
                        /** @enum {string} */
                        state: "planned" | "open" | "closed" | "archived";
                        timeZone: string;
                        /** Format: date-time */
                        updatedAt: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endReopening: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                reopening: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        closesAt: string;
                        closesOn: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        /** Format: date-time */
                        opensAt: string;
                        reason: string;
                        stage: string;
                        unit: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCycleSchema: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listReopenings: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            closesAt: string;
                            closesOn: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            endedAt: string | null;
                            endReason: string | null;
                            id: string;
                            /** Format: date-time */
                            opensAt: string;
                            reason: string;
                            stage: string;
                            unit: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reopenStage: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Last day, included. */
                    closesOn: string;
                    reason: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        closesAt: string;
                        closesOn: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        endedAt: string | null;
                        endReason: string | null;
                        id: string;
                        /** Format: date-time */
                        opensAt: string;
                        reason: string;
                        stage: string;
                        unit: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCycleTemplate: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCycleUnits: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "name" | "externalId" | "path";
                /** @description Those that were withdrawn, instead of those that take part. */
                withdrawn?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attributes: Record<string, never>;
                            /** @description Its id in assessment documents. */
                            documentId: string;
                            externalId: string | null;
                            id: string;
                            name: string;
                            parent: string | null;
                            /** @description Why it was added, corrected or withdrawn; null for what was there at the opening. */
                            reason: string | null;
                            revision: number;
                            /** @description Whether it takes no part any more. */
                            withdrawn: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addCycleUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of what is odd about the unit, to go on all the same. */
                    accept?: string[];
                    reason: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attributes: Record<string, never>;
                        /** @description Its id in assessment documents. */
                        documentId: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        parent: string | null;
                        /** @description Why it was added, corrected or withdrawn; null for what was there at the opening. */
                        reason: string | null;
                        revision: number;
                        /** @description Whether it takes no part any more. */
                        withdrawn: boolean;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    correctCycleUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of what is odd about the unit, to go on all the same. */
                    accept?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attributes: Record<string, never>;
                        /** @description Its id in assessment documents. */
                        documentId: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        parent: string | null;
                        /** @description Why it was added, corrected or withdrawn; null for what was there at the opening. */
                        reason: string | null;
                        revision: number;
                        /** @description Whether it takes no part any more. */
                        withdrawn: boolean;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    withdrawCycleUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attributes: Record<string, never>;
                        /** @description Its id in assessment documents. */
                        documentId: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        parent: string | null;
                        /** @description Why it was added, corrected or withdrawn; null for what was there at the opening. */
                        reason: string | null;
                        revision: number;
                        /** @description Whether it takes no part any more. */
                        withdrawn: boolean;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "ok";
                        version: string;
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                kind?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "createdAt" | "kind" | "state" | "finishedAt";
                state?: "queued" | "running" | "done" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description How often it was begun: again after a process died. */
                            attempts: number;
                            /** @description Somebody cancelled it; it stops soon. */
                            cancelAsked: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                id: string;
                                kind: string;
                                name: string;
                            };
                            /** @description Steps done so far. */
                            done: number;
                            finishedAt: string | null;
                            id: string;
                            kind: string;
                            /** @description Why it failed. */
                            problem: {
                                code: string;
                                diagnostics?: components["schemas"]["Diagnostic"][];
                                message: components["schemas"]["Words"];
                            } | null;
                            /** @description What it gave, once it is done. */
                            result: unknown;
                            revision: number;
                            startedAt: string | null;
                            /** @enum {string} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description Steps there are; null while that is not known. */
                            total: number | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How often it was begun: again after a process died. */
                        attempts: number;
                        /** @description Somebody cancelled it; it stops soon. */
                        cancelAsked: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            id: string;
                            kind: string;
                            name: string;
                        };
                        /** @description Steps done so far. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        kind: string;
                        /** @description Why it failed. */
                        problem: {
                            code: string;
                            diagnostics?: components["schemas"]["Diagnostic"][];
                            message: components["schemas"]["Words"];
                        } | null;
                        /** @description What it gave, once it is done. */
                        result: unknown;
                        revision: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description Steps there are; null while that is not known. */
                        total: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How often it was begun: again after a process died. */
                        attempts: number;
                        /** @description Somebody cancelled it; it stops soon. */
                        cancelAsked: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            id: string;
                            kind: string;
                            name: string;
                        };
                        /** @description Steps done so far. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        kind: string;
                        /** @description Why it failed. */
                        problem: {
                            code: string;
                            diagnostics?: components["schemas"]["Diagnostic"][];
                            message: components["schemas"]["Words"];
                        } | null;
                        /** @description What it gave, once it is done. */
                        result: unknown;
                        revision: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description Steps there are; null while that is not known. */
                        total: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        broken: number;
                        schemes: number;
                        /** @enum {unknown} */
                        status: "ready";
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            label: components["schemas"]["Words"];
                            permissions: {
                                id: string;
                                label: components["schemas"]["Words"];
                            }[];
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAssessmentSchema: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSchemeSchema: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSchemeVersion: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    saveSchemeVersion: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cases?: {
                        /** @description Name of the case file. */
                        name: string;
                        text: string;
                    }[];
                    /** @description What changed, in your words. */
                    note?: string | null;
                    /** @description Another id, as long as the scheme was never published. */
                    scheme?: string;
                    /** @description The text of the regulation. */
                    source?: string | null;
                    /** @description The YAML, with whatever mistakes it has. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    describeAmendment: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycles: {
                            id: string;
                            name: string;
                            /** @description Number of the version it applies. */
                            number: number | null;
                            schemeHash: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            units: number;
                            year: number;
                        }[];
                        isPublished: boolean;
                        /** @description 0: the first publication; 1: the first amendment, and so on. */
                        number: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    judgeAmendment: {
        parameters: {
            query: {
                /** @description Id of a cycle. */
                cycle: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                page?: number;
                perPage?: number;
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null where the entries cannot be evaluated by the version; `problems` says why. */
                        counts: {
                            added: number;
                            awards: number;
                            inputs: number;
                            /** @description Units of which total, rank, tier, exclusion, awards or vetoes move. */
                            moved: number;
                            rankDown: number;
                            rankUp: number;
                            removed: number;
                            tierDown: number;
                            tierUp: number;
                            totalDown: number;
                            totalUp: number;
                            units: number;
                        } | null;
                        cycle: {
                            id: string;
                            name: string;
                            /** @description Number of the version it applies. */
                            number: number | null;
                            schemeHash: string;
                            /** @enum {string} */
                            state: "open" | "closed";
                            units: number;
                            year: number;
                        };
                        /** @description Units that would move, those that change tier first. */
                        data: {
                            documentId: string;
                            id: string;
                            name: string;
                            rank: {
                                after: number | null;
                                before: number | null;
                                /** @description How far it would come up; negative: down. */
                                places: string | null;
                            };
                            tier: {
                                after: string | null;
                                before: string | null;
                                steps: number | null;
                            };
                            total: {
                                after: number | null;
                                before: number | null;
                                /** @description Exact. */
                                difference: string | null;
                            };
                            why: components["schemas"]["Words"];
                            words: components["schemas"]["Words"];
                        }[];
                        /** @description Whether units are named: only for who reads the runs of the cycle. */
                        isNamed: boolean;
                        /** @description Entries that name what the version does not have; they would not count. */
                        leftOut: {
                            diagnostics: components["schemas"]["Diagnostic"][];
                            total: number;
                        };
                        problems: {
                            diagnostics: components["schemas"]["Diagnostic"][];
                            total: number;
                        };
                        tiers: {
                            after: components["schemas"]["Words"] | null;
                            before: components["schemas"]["Words"] | null;
                            units: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkSchemeVersion: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cases?: {
                        /** @description Name of the case file. */
                        name: string;
                        text: string;
                    }[];
                    /** @description The text of the regulation. */
                    source?: string | null;
                    /** @description The YAML, with whatever mistakes it has. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acknowledged: {
                            at: unknown[];
                            diagnostic: components["schemas"]["Diagnostic"];
                            reason: string;
                        }[];
                        cases: {
                            diagnostics: components["schemas"]["Diagnostic"][];
                            file: string;
                            name: string;
                            /** @enum {string} */
                            status: "passed" | "failed" | "invalid" | "not_run";
                        }[];
                        /** @description Which sentences of the regulation are quoted. */
                        clauses: Record<string, never> | null;
                        counts: {
                            error: number;
                            info: number;
                            warning: number;
                        };
                        diagnostics: components["schemas"]["Diagnostic"][];
                        hash: string | null;
                        /** @description What keeps it from being published, whoever does it; empty: nothing. */
                        obstacles: {
                            code: string;
                            field: string;
                            message: components["schemas"]["Words"];
                        }[];
                        /** @description Which rules the cases reach, and which not. */
                        rules: Record<string, never> | null;
                        scheme: string | null;
                        sourceMissing: boolean;
                        title: string | null;
                        total: number;
                        valid: boolean;
                        year: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    compareSchemeVersions: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id of the earlier version; by default the newest published one, else the one it was made from. */
                with?: string;
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            hash: string | null;
                            id: string;
                            number: number;
                            scheme: string;
                            state: string;
                        };
                        before: {
                            hash: string | null;
                            id: string;
                            number: number;
                            scheme: string;
                            state: string;
                        };
                        cases: {
                            added: string[];
                            changed: string[];
                            removed: string[];
                        };
                        counts: {
                            added: number;
                            changed: number;
                            removed: number;
                        };
                        parts: {
                            after: (string | number)[] | null;
                            before: (string | number)[] | null;
                            /** @enum {string} */
                            change: "added" | "removed" | "changed";
                            id: string;
                            kind: string;
                            label: components["schemas"]["Words"];
                            values: {
                                after: unknown;
                                before: unknown;
                                label: components["schemas"]["Words"];
                                path: (string | number)[] | null;
                                words: components["schemas"]["Words"];
                            }[];
                            words: components["schemas"]["Words"] | null;
                        }[];
                        /** @description Whether the text of the regulation changed. */
                        source: boolean;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    publishSchemeVersion: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What changed, in your words. */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the linter found and the authors acknowledge, with the reasons. */
                        acknowledged: {
                            at: unknown[];
                            diagnostic: components["schemas"]["Diagnostic"];
                            reason: string;
                        }[];
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retireSchemeVersion: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Also while cycles are planned or open with it; they go on with it.
                     * @default false
                     */
                    acceptInUse?: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    returnSchemeVersion: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    submitSchemeVersion: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What changed, in your words. */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        /** @description What keeps it from being published, whoever does it; empty: nothing. */
                        obstacles: {
                            code: string;
                            field: string;
                            message: components["schemas"]["Words"];
                        }[];
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            diagnostics: components["schemas"]["Diagnostic"][];
                            /** @description Identity of what it means (SHA-256); null while it has errors. */
                            hash: string | null;
                            /** @description Its id; without a database, the name of its folder. */
                            id: string;
                            /**
                             * @description Whether a version is in force, and whether there is a draft beside it.
                             * @enum {string}
                             */
                            publication: "unpublished" | "published" | "published_with_changes" | "retired";
                            /** @description Id that the scheme gives itself. */
                            scheme: string | null;
                            title: string | null;
                            /** @description The draft or version in review that was changed last. */
                            unpublished: {
                                id: string;
                                number: number;
                                revision: number;
                                state: string;
                                updatedAt: string;
                            } | null;
                            /** @description Whether it can be evaluated. */
                            valid: boolean;
                            /** @description The published version in force; null without a database. */
                            version: {
                                id: string;
                                number: number;
                                revision: number;
                                state: string;
                                updatedAt: string;
                            } | null;
                            year: number | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getScheme: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acknowledged: {
                            at: unknown[];
                            diagnostic: components["schemas"]["Diagnostic"];
                            reason: string;
                        }[];
                        diagnostics: components["schemas"]["Diagnostic"][];
                        /** @description Identity of what it means (SHA-256); null while it has errors. */
                        hash: string | null;
                        /** @description Its id; without a database, the name of its folder. */
                        id: string;
                        nodes: {
                            id: string;
                            label: components["schemas"]["Words"];
                            method: string;
                            parent: string | null;
                            points: string | null;
                            weight: string | null;
                        }[];
                        /**
                         * @description Whether a version is in force, and whether there is a draft beside it.
                         * @enum {string}
                         */
                        publication: "unpublished" | "published" | "published_with_changes" | "retired";
                        /** @description Id that the scheme gives itself. */
                        scheme: string | null;
                        title: string | null;
                        /** @description The draft or version in review that was changed last. */
                        unpublished: {
                            id: string;
                            number: number;
                            revision: number;
                            state: string;
                            updatedAt: string;
                        } | null;
                        /** @description Whether it can be evaluated. */
                        valid: boolean;
                        /** @description The published version in force; null without a database. */
                        version: {
                            id: string;
                            number: number;
                            revision: number;
                            state: string;
                            updatedAt: string;
                        } | null;
                        year: number | null;
                    };
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    evaluate: {
        parameters: {
            query?: {
                /** @description Also the range of each total while inputs are missing. */
                interim?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The same data that `heng evaluate --json` prints. `diagnostics` only where something was ignored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        diagnostics?: components["schemas"]["Diagnostic"][];
                        hash: string;
                        /** @description SHA-256 of the canonical JSON of the assessment document. */
                        inputs: string;
                        language: number;
                        scheme: string;
                        total?: number;
                        /** @description Results by the id of the unit. */
                        units: {
                            [key: string]: {
                                awards: Record<string, never>[];
                                awards_pending?: Record<string, never>[];
                                exact?: {
                                    [key: string]: string;
                                };
                                excluded: string | null;
                                missing: unknown[];
                                pending: string[];
                                provisional?: boolean;
                                rank: number | null;
                                scores: {
                                    [key: string]: number | null;
                                };
                                tier: string | null;
                                total: number | null;
                                undecided: string[];
                                vetoes: string[];
                            };
                        };
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An assessment document; exactly what the scheme takes is at /api/schemes/{id}/schema. */
                    assessment: Record<string, never>;
                    /** @enum {string} */
                    language?: "zh" | "en";
                    /** @description Id of a node; without it the whole unit. */
                    node?: string | null;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description How a unit, or one node of it, got its value: `explanation` as data, `text` to read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        explanation: Record<string, never>;
                        /** @enum {string} */
                        language: "zh" | "en";
                        node: string | null;
                        text: string;
                        unit: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSchemeInputSchema: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSchemeSource: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSchemeTemplate: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSchemeText: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description scheme.yaml */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": string;
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    validateAssessment: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Id or hash of a version; without it the one that was published last. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        diagnostics: components["schemas"]["Diagnostic"][];
                        total: number;
                        valid: boolean;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSchemeVersions: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description By number. */
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                state?: "draft" | "in_review" | "published" | "retired";
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            authors: {
                                id: string;
                                name: string;
                            }[];
                            /** @description Id of the version it was made from. */
                            basedOn: string | null;
                            createdAt: string;
                            /** @description Who did it; the system has an empty id. */
                            createdBy: {
                                id: string;
                                name: string;
                            };
                            engineVersion: string | null;
                            /** @description Identity of what it means; null while it has errors. */
                            hash: string | null;
                            id: string;
                            languageVersion: string | null;
                            note: string | null;
                            /** @description 1, 2, 3 … within the scheme. */
                            number: number;
                            publishedAt: string | null;
                            publishedBy: {
                                id: string;
                                name: string;
                            } | null;
                            retiredAt: string | null;
                            retiredBy: {
                                id: string;
                                name: string;
                            } | null;
                            retireReason: string | null;
                            reviewNote: string | null;
                            revision: number;
                            scheme: string;
                            /** @enum {string} */
                            state: "draft" | "in_review" | "published" | "retired";
                            submittedAt: string | null;
                            submittedBy: {
                                id: string;
                                name: string;
                            } | null;
                            updatedAt: string;
                            /** @description Who did it; the system has an empty id. */
                            updatedBy: {
                                id: string;
                                name: string;
                            };
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSchemeVersion: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Id of a scheme, as in the list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the version to copy; by default the newest published one of this scheme. Null: begin empty. */
                    basedOn?: string | null;
                    cases?: {
                        /** @description Name of the case file. */
                        name: string;
                        text: string;
                    }[];
                    /** @description What changed, in your words. */
                    note?: string | null;
                    /** @description The text of the regulation. */
                    source?: string | null;
                    /** @description The YAML, with whatever mistakes it has. */
                    text?: string;
                    /** @description Put into the copy. */
                    title?: string;
                    /** @description Put into the copy, and into its cases. */
                    year?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authors: {
                            id: string;
                            name: string;
                        }[];
                        /** @description Id of the version it was made from. */
                        basedOn: string | null;
                        cases: {
                            name: string;
                            text: string;
                        }[];
                        createdAt: string;
                        /** @description Who did it; the system has an empty id. */
                        createdBy: {
                            id: string;
                            name: string;
                        };
                        engineVersion: string | null;
                        /** @description Identity of what it means; null while it has errors. */
                        hash: string | null;
                        id: string;
                        languageVersion: string | null;
                        note: string | null;
                        /** @description 1, 2, 3 … within the scheme. */
                        number: number;
                        publishedAt: string | null;
                        publishedBy: {
                            id: string;
                            name: string;
                        } | null;
                        retiredAt: string | null;
                        retiredBy: {
                            id: string;
                            name: string;
                        } | null;
                        retireReason: string | null;
                        reviewNote: string | null;
                        revision: number;
                        scheme: string;
                        source: string | null;
                        /** @enum {string} */
                        state: "draft" | "in_review" | "published" | "retired";
                        submittedAt: string | null;
                        submittedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description The YAML as the author wrote it. */
                        text: string;
                        updatedAt: string;
                        /** @description Who did it; the system has an empty id. */
                        updatedBy: {
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    validateSchemeText: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source?: string | null;
                    text: string;
                };
                "text/yaml": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acknowledged: {
                            at: unknown[];
                            diagnostic: components["schemas"]["Diagnostic"];
                            reason: string;
                        }[];
                        diagnostics: components["schemas"]["Diagnostic"][];
                        hash: string | null;
                        scheme: string | null;
                        title: string | null;
                        total: number;
                        valid: boolean;
                        year: number | null;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getServer: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many changes there were since the beginning. */
                        auditEntries: number;
                        /** @enum {string} */
                        database: "sqlite" | "postgres";
                        /** @description Version of Node. */
                        node: string;
                        /**
                         * Format: date-time
                         * @description What the clock of the server says.
                         */
                        now: string;
                        /**
                         * Format: date-time
                         * @description When the process that answers was started.
                         */
                        startedAt: string;
                        version: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** @description Goes into the header x-csrf-token of every request that changes something; null for an API key. */
                        csrf: string | null;
                        /** @description Null for an API key. */
                        expiresAt: string | null;
                        /** @description Nothing else can be done before. */
                        mustChangePassword: boolean;
                        permissions: {
                            /** @enum {string} */
                            permission: "schemes:read" | "schemes:write" | "schemes:publish" | "scheme-drafts:read" | "units:read" | "units:manage" | "cycles:read" | "cycles:manage" | "assignments:manage" | "entries:read" | "entries:enter" | "entries:verify" | "ratings:read" | "ratings:enter" | "ballots:enter" | "events:enter" | "events:certify" | "runs:compute" | "runs:read" | "results:read" | "decisions:read" | "decisions:take" | "audit:read" | "users:read" | "users:manage" | "api-keys:read" | "api-keys:manage" | "webhooks:read" | "webhooks:manage";
                            /** @description Where it holds; an empty object is everywhere. */
                            scopes: {
                                [key: string]: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求太频繁 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCurrentSession: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** @description Goes into the header x-csrf-token of every request that changes something; null for an API key. */
                        csrf: string | null;
                        /** @description Null for an API key. */
                        expiresAt: string | null;
                        /** @description Nothing else can be done before. */
                        mustChangePassword: boolean;
                        permissions: {
                            /** @enum {string} */
                            permission: "schemes:read" | "schemes:write" | "schemes:publish" | "scheme-drafts:read" | "units:read" | "units:manage" | "cycles:read" | "cycles:manage" | "assignments:manage" | "entries:read" | "entries:enter" | "entries:verify" | "ratings:read" | "ratings:enter" | "ballots:enter" | "events:enter" | "events:certify" | "runs:compute" | "runs:read" | "results:read" | "decisions:read" | "decisions:take" | "audit:read" | "users:read" | "users:manage" | "api-keys:read" | "api-keys:manage" | "webhooks:read" | "webhooks:manage";
                            /** @description Where it holds; an empty object is everywhere. */
                            scopes: {
                                [key: string]: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    beginOidcSignIn: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Path of this server to go on with afterwards. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description see Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求太频繁 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    finishOidcSignIn: {
        parameters: {
            query?: {
                code?: string;
                error?: string;
                error_description?: string;
                iss?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description see Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSignInProviders: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {unknown} */
                            id: "oidc";
                            name: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    completeSetup: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: string;
                    password: string;
                    /** @description From the link that the server printed. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        login: string;
                        name: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求太频繁 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                externalId?: string;
                /** @description Only these, separated by commas. */
                ids?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                /** @description Right below this unit; `top`: the highest ones you see. */
                parent?: string;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                retired?: "true" | "false" | "all";
                sort?: "name" | "externalId" | "path" | "createdAt" | "updatedAt";
                /** @description This unit and all below it. */
                subtree?: string;
                /** @description Also the attributes of this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Of the year that was asked for. */
                            attributes?: {
                                [key: string]: number | string | boolean | null;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            externalId: string | null;
                            id: string;
                            name: string;
                            /** @description Null at the top, and where your view begins. */
                            parent: string | null;
                            /** @description Ids from the top of what you see down to the unit itself. */
                            path: string[];
                            /** @description Units are never deleted. */
                            retired: boolean;
                            retiredAt: string | null;
                            retireReason: string | null;
                            /** @description Counts changes of the unit and of its attributes. */
                            revision: number;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    externalId?: string | null;
                    name: string;
                    parent?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the year that was asked for. */
                        attributes?: {
                            [key: string]: number | string | boolean | null;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        /** @description Null at the top, and where your view begins. */
                        parent: string | null;
                        /** @description Ids from the top of what you see down to the unit itself. */
                        path: string[];
                        /** @description Units are never deleted. */
                        retired: boolean;
                        retiredAt: string | null;
                        retireReason: string | null;
                        /** @description Counts changes of the unit and of its attributes. */
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Also the attributes of this year. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the year that was asked for. */
                        attributes?: {
                            [key: string]: number | string | boolean | null;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        /** @description Null at the top, and where your view begins. */
                        parent: string | null;
                        /** @description Ids from the top of what you see down to the unit itself. */
                        path: string[];
                        /** @description Units are never deleted. */
                        retired: boolean;
                        retiredAt: string | null;
                        retireReason: string | null;
                        /** @description Counts changes of the unit and of its attributes. */
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    externalId?: string | null;
                    name?: string;
                    parent?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the year that was asked for. */
                        attributes?: {
                            [key: string]: number | string | boolean | null;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        /** @description Null at the top, and where your view begins. */
                        parent: string | null;
                        /** @description Ids from the top of what you see down to the unit itself. */
                        path: string[];
                        /** @description Units are never deleted. */
                        retired: boolean;
                        retiredAt: string | null;
                        retireReason: string | null;
                        /** @description Counts changes of the unit and of its attributes. */
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUnitAttributes: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Revision of the unit. */
                        revision: number;
                        unit: string;
                        values: {
                            [key: string]: number | string | boolean | null;
                        };
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateUnitAttributes: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string | null;
                    /** @description Where the values come from. */
                    source?: string | null;
                    /** @description What is not there stays; null takes back. */
                    values: {
                        [key: string]: number | string | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Revision of the unit. */
                        revision: number;
                        unit: string;
                        values: {
                            [key: string]: number | string | boolean | null;
                        };
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAttributeRevisions: {
        parameters: {
            query?: {
                attribute?: string;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attribute: string;
                            reason: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            /** @description Id of who said it. */
                            recordedBy: string;
                            revision: number;
                            source: string | null;
                            /** @description As the scheme takes it; numbers of more than 15 digits as text. Null: taken back. */
                            value: number | string | boolean | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    restoreUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the year that was asked for. */
                        attributes?: {
                            [key: string]: number | string | boolean | null;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        /** @description Null at the top, and where your view begins. */
                        parent: string | null;
                        /** @description Ids from the top of what you see down to the unit itself. */
                        path: string[];
                        /** @description Units are never deleted. */
                        retired: boolean;
                        retiredAt: string | null;
                        retireReason: string | null;
                        /** @description Counts changes of the unit and of its attributes. */
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retireUnit: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the year that was asked for. */
                        attributes?: {
                            [key: string]: number | string | boolean | null;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        externalId: string | null;
                        id: string;
                        name: string;
                        /** @description Null at the top, and where your view begins. */
                        parent: string | null;
                        /** @description Ids from the top of what you see down to the unit itself. */
                        path: string[];
                        /** @description Units are never deleted. */
                        retired: boolean;
                        retiredAt: string | null;
                        retireReason: string | null;
                        /** @description Counts changes of the unit and of its attributes. */
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    bulkUnits: {
        parameters: {
            query: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Hash of a published version that says what the attributes are. */
                scheme?: string;
                /** @description Where the values come from. */
                source?: string;
                /** @description Year of the attributes. */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun: boolean;
                        /** @enum {string} */
                        mode: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                    "application/x-ndjson": string;
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 有不能接受的行，一行也没有保存 · rows cannot be taken, none was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        counts?: {
                            changed: number;
                            refused: number;
                            rows: number;
                            unchanged: number;
                        };
                        dryRun?: boolean;
                        /** @enum {string} */
                        mode?: "all" | "rows";
                        /** @description The first 1000 rows that were refused. */
                        results?: {
                            /** @description Stable. */
                            code: string;
                            message: components["schemas"]["Words"];
                            /** @description JSON Pointer to what is wrong in the row; empty: the row. */
                            pointer: string;
                            /** @description Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1. */
                            row: number;
                            /** @enum {string} */
                            status: "refused";
                        }[];
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    importUnits: {
        parameters: {
            query: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                /** @description Token of the preview. */
                preview?: string;
                /** @description Hash of a published version: columns are its attributes, by id or name. */
                scheme?: string;
                /** @description Where the values come from. */
                source?: string;
                /** @description Year of the attributes. */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: boolean;
                        /** @description Every cell that is not taken over. */
                        cells: {
                            code: string;
                            /** @description Letters. */
                            column: string;
                            header: string | null;
                            message: components["schemas"]["Words"];
                            /** @description As the spreadsheet program shows it. */
                            row: number;
                            /**
                             * @description What is refused stops the import.
                             * @enum {string}
                             */
                            severity: "ignored" | "refused";
                            value: string;
                        }[];
                        changes: {
                            externalId: string | null;
                            fields: {
                                after: number | string | boolean | null;
                                before: number | string | boolean | null;
                                /** @description `name`, `parent` or `attributes.<id>`. */
                                field: string;
                            }[];
                            id: string;
                            name: string;
                            row: number;
                        }[];
                        counts: {
                            change: number;
                            create: number;
                            ignored: number;
                            refused: number;
                            unchanged: number;
                        };
                        creates: {
                            attributes: {
                                [key: string]: number | string | boolean | null;
                            };
                            externalId: string;
                            name: string;
                            /** @description External id of the unit above, else its id. */
                            parent: string | null;
                            row: number;
                        }[];
                        file: {
                            encoding: string | null;
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            /** @description Sheets that were not read. */
                            otherSheets: string[];
                            rows: number;
                            sheet: string | null;
                        };
                        scheme: string | null;
                        /** @description Goes into ?preview= of the import itself. */
                        token: string;
                        year: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂时做不到 · cannot be done at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                disabled?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "login" | "name" | "createdAt" | "lastLoginAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description May not sign in; users are never deleted. */
                            disabled: boolean;
                            email: string | null;
                            externalId: string | null;
                            grants: {
                                /** Format: date-time */
                                createdAt: string;
                                /** @description Id of the user who gave it; empty: the server. */
                                createdBy: string;
                                id: string;
                                /** @enum {string} */
                                role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                                /** @description Where the role holds; an empty object is everywhere. */
                                scope: {
                                    cycle?: string;
                                    department?: string;
                                    subtree?: string;
                                };
                            }[];
                            id: string;
                            lastLoginAt: string | null;
                            lockedUntil: string | null;
                            login: string;
                            mustChangePassword: boolean;
                            name: string;
                            revision: number;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string | null;
                    externalId?: string | null;
                    grants?: {
                        /** @enum {string} */
                        role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                        /** @description Where the role holds; an empty object is everywhere. */
                        scope: {
                            cycle?: string;
                            department?: string;
                            subtree?: string;
                        };
                    }[];
                    login: string;
                    name: string;
                    /** @description The first one; without it the server makes one and shows it once. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description May not sign in; users are never deleted. */
                        disabled: boolean;
                        email: string | null;
                        externalId: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        lastLoginAt: string | null;
                        lockedUntil: string | null;
                        login: string;
                        mustChangePassword: boolean;
                        name: string;
                        revision: number;
                        /** @description The first password, shown this once; null when the request gave one, or was a dry run. */
                        temporaryPassword: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description May not sign in; users are never deleted. */
                        disabled: boolean;
                        email: string | null;
                        externalId: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        lastLoginAt: string | null;
                        lockedUntil: string | null;
                        login: string;
                        mustChangePassword: boolean;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled?: boolean;
                    email?: string | null;
                    externalId?: string | null;
                    login?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description May not sign in; users are never deleted. */
                        disabled: boolean;
                        email: string | null;
                        externalId: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        lastLoginAt: string | null;
                        lockedUntil: string | null;
                        login: string;
                        mustChangePassword: boolean;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    giveRole: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                    /** @description Where the role holds; an empty object is everywhere. */
                    scope: {
                        cycle?: string;
                        department?: string;
                        subtree?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description May not sign in; users are never deleted. */
                        disabled: boolean;
                        email: string | null;
                        externalId: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        lastLoginAt: string | null;
                        lockedUntil: string | null;
                        login: string;
                        mustChangePassword: boolean;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                grant: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description May not sign in; users are never deleted. */
                        disabled: boolean;
                        email: string | null;
                        externalId: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        lastLoginAt: string | null;
                        lockedUntil: string | null;
                        login: string;
                        mustChangePassword: boolean;
                        name: string;
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            id: string;
                            issuer: string;
                            subject: string;
                        }[];
                        /** @description Set: the next sign-in at the provider whose login or verified e-mail address is that of the user connects. */
                        invitation: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                        } | null;
                        total: number;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    disconnectIdentity: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                identity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            id: string;
                            issuer: string;
                            subject: string;
                        }[];
                        /** @description Set: the next sign-in at the provider whose login or verified e-mail address is that of the user connects. */
                        invitation: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                        } | null;
                        total: number;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    inviteIdentity: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            id: string;
                            issuer: string;
                            subject: string;
                        }[];
                        /** @description Set: the next sign-in at the provider whose login or verified e-mail address is that of the user connects. */
                        invitation: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                        } | null;
                        total: number;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    uninviteIdentity: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            id: string;
                            issuer: string;
                            subject: string;
                        }[];
                        /** @description Set: the next sign-in at the provider whose login or verified e-mail address is that of the user connects. */
                        invitation: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                        } | null;
                        total: number;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** @description May not sign in; users are never deleted. */
                        disabled: boolean;
                        email: string | null;
                        externalId: string | null;
                        grants: {
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Id of the user who gave it; empty: the server. */
                            createdBy: string;
                            id: string;
                            /** @enum {string} */
                            role: "author" | "publisher" | "office" | "evaluator" | "reporter" | "leader" | "auditor" | "integrator" | "administrator";
                            /** @description Where the role holds; an empty object is everywhere. */
                            scope: {
                                cycle?: string;
                                department?: string;
                                subtree?: string;
                            };
                        }[];
                        id: string;
                        lastLoginAt: string | null;
                        lockedUntil: string | null;
                        login: string;
                        mustChangePassword: boolean;
                        name: string;
                        revision: number;
                        /** @description The first password, shown this once; null when the request gave one, or was a dry run. */
                        temporaryPassword: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api_key";
                            name: string;
                        };
                        /** @description Goes into the header x-csrf-token of every request that changes something; null for an API key. */
                        csrf: string | null;
                        /** @description Null for an API key. */
                        expiresAt: string | null;
                        /** @description Nothing else can be done before. */
                        mustChangePassword: boolean;
                        permissions: {
                            /** @enum {string} */
                            permission: "schemes:read" | "schemes:write" | "schemes:publish" | "scheme-drafts:read" | "units:read" | "units:manage" | "cycles:read" | "cycles:manage" | "assignments:manage" | "entries:read" | "entries:enter" | "entries:verify" | "ratings:read" | "ratings:enter" | "ballots:enter" | "events:enter" | "events:certify" | "runs:compute" | "runs:read" | "results:read" | "decisions:read" | "decisions:take" | "audit:read" | "users:read" | "users:manage" | "api-keys:read" | "api-keys:manage" | "webhooks:read" | "webhooks:manage";
                            /** @description Where it holds; an empty object is everywhere. */
                            scopes: {
                                [key: string]: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求太频繁 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listScopeTargets: {
        parameters: {
            query: {
                /** @description Only these, with commas between: to show names for ids. */
                ids?: string;
                kind: "unit" | "cycle" | "department";
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                perPage?: number;
                /** @description Part of a name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Names of the units above, from the top down. */
                            above: string[];
                            /** @description What the scope of a role holds. */
                            id: string;
                            name: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                /** @description Text to search for. */
                q?: string;
                sort?: "name" | "createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            cycle: string | null;
                            /** Format: date-time */
                            disabledAt: string | null;
                            disableReason: string | null;
                            events: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                            id: string;
                            name: string;
                            revision: number;
                            url: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cycle?: string | null;
                    events: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                    name: string;
                    url: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string | null;
                        /** Format: date-time */
                        disabledAt: string | null;
                        disableReason: string | null;
                        events: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                        id: string;
                        name: string;
                        revision: number;
                        /** @description Signs the messages; shown this once, null for a dry run. */
                        secret: string | null;
                        url: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string | null;
                        /** Format: date-time */
                        disabledAt: string | null;
                        disableReason: string | null;
                        events: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                        id: string;
                        name: string;
                        revision: number;
                        url: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled?: boolean;
                    events?: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                    name?: string;
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string | null;
                        /** Format: date-time */
                        disabledAt: string | null;
                        disableReason: string | null;
                        events: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                        id: string;
                        name: string;
                        revision: number;
                        url: string;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求体太大 · the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 内容类型不对 · the content type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 缺少 If-Match · If-Match is needed */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
                page?: number;
                perPage?: number;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            id: string;
                            /** @description The header `webhook-id`; the same when it is sent again. */
                            messageId: string;
                            /**
                             * Format: date-time
                             * @description When it is tried again; null when that is over.
                             */
                            nextAt: string | null;
                            replayOf: string | null;
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "failed";
                            type: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                delivery: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        log: {
                            /** @description The first 2 kB of the answer. */
                            answer: string | null;
                            /** Format: date-time */
                            at: string;
                            milliseconds: number;
                            number: number;
                            problem: string | null;
                            /** @description HTTP status; null: no answer. */
                            status: number | null;
                        }[];
                        /** @description The header `webhook-id`; the same when it is sent again. */
                        messageId: string;
                        /**
                         * Format: date-time
                         * @description When it is tried again; null when that is over.
                         */
                        nextAt: string | null;
                        /** @description The body that is sent. */
                        payload: string;
                        replayOf: string | null;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed";
                        type: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                delivery: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        /** @description The header `webhook-id`; the same when it is sent again. */
                        messageId: string;
                        /**
                         * Format: date-time
                         * @description When it is tried again; null when that is over.
                         */
                        nextAt: string | null;
                        replayOf: string | null;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed";
                        type: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        cycle: string | null;
                        /** Format: date-time */
                        disabledAt: string | null;
                        disableReason: string | null;
                        events: ("cycle.opened" | "cycle.closed" | "entries.returned" | "run.finished" | "results.released" | "decision.taken" | "decision.revoked" | "webhook.test")[];
                        id: string;
                        name: string;
                        revision: number;
                        /** @description Signs the messages; shown this once, null for a dry run. */
                        secret: string | null;
                        url: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: {
                /** @description Check and answer, but store nothing. */
                dryRun?: boolean;
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        /** @description The header `webhook-id`; the same when it is sent again. */
                        messageId: string;
                        /**
                         * Format: date-time
                         * @description When it is tried again; null when that is over.
                         */
                        nextAt: string | null;
                        replayOf: string | null;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "failed";
                        type: string;
                    };
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有这个方案、单位或节点 · no such scheme, unit or node */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 与现有的数据冲突 · in conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWork: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            cycle: {
                                id: string;
                                name: string;
                                year: number;
                            };
                            /** @description Facts, marks and ballots that came back. */
                            returned: number;
                            toCertify: number;
                            toRate: {
                                isOpen: boolean;
                                isOver: boolean;
                                items: {
                                    /** @description Entered in any way, drafts too. */
                                    entered: number;
                                    expected: number;
                                    /** @description Submitted or verified. */
                                    in: number;
                                    returned: number;
                                    verified: number;
                                };
                                /** @enum {string} */
                                kind: "ratings" | "ballots";
                                label: components["schemas"]["Words"];
                                /** @description Missing although the time is over. */
                                late: number;
                                opensAt: string | null;
                                rater: string;
                                source: string;
                                stage: string | null;
                                /** @description Units with all of their marks in; ballots that are in. */
                                units: {
                                    all: number;
                                    done: number;
                                };
                                until: string | null;
                            }[];
                            toReport: {
                                byUnit: {
                                    facts: {
                                        /** @description Entered in any way, drafts too. */
                                        entered: number;
                                        expected: number;
                                        /** @description Submitted or verified. */
                                        in: number;
                                        returned: number;
                                        verified: number;
                                    };
                                    id: string;
                                    name: string;
                                    self: {
                                        /** @description Entered in any way, drafts too. */
                                        entered: number;
                                        expected: number;
                                        /** @description Submitted or verified. */
                                        in: number;
                                        returned: number;
                                        verified: number;
                                    };
                                }[];
                                facts: {
                                    /** @description Entered in any way, drafts too. */
                                    entered: number;
                                    expected: number;
                                    /** @description Submitted or verified. */
                                    in: number;
                                    isOpen: boolean;
                                    isOver: boolean;
                                    opensAt: string | null;
                                    returned: number;
                                    stage: string | null;
                                    until: string | null;
                                    verified: number;
                                };
                                /** @description Missing although the time is over. */
                                late: number;
                                self: {
                                    /** @description Entered in any way, drafts too. */
                                    entered: number;
                                    expected: number;
                                    /** @description Submitted or verified. */
                                    in: number;
                                    isOpen: boolean;
                                    isOver: boolean;
                                    opensAt: string | null;
                                    returned: number;
                                    stage: string | null;
                                    until: string | null;
                                    verified: number;
                                };
                                units: {
                                    all: number;
                                    done: number;
                                };
                            } | null;
                            toVerify: number;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description 请求写错了 · the request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有登录或已失效 · nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus. For this machine, or with a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenapi: {
        parameters: {
            query?: {
                /** @description Language of the one string meant for people; otherwise as Accept-Language says, else zh. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    };
                };
            };
            /** @description 服务器内部出错 · the server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
