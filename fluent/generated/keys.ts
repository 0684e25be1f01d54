import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-account-create': {
                        table: 'sys_security_acl'
                        id: 'c7fdf3dd63c0448ab75b6a090031218a'
                    }
                    'acl-account-delete': {
                        table: 'sys_security_acl'
                        id: '4a622991a892449e923d305121d02854'
                    }
                    'acl-account-home-instance-read': {
                        table: 'sys_security_acl'
                        id: '8d811b59ce144ece9dc759108c95da1f'
                    }
                    'acl-account-home-instance-write': {
                        table: 'sys_security_acl'
                        id: '373de4c5228b411cbb694a0ac610bd11'
                    }
                    'acl-account-integration-user-read': {
                        table: 'sys_security_acl'
                        id: '59b528971ff34b47bf01e1e58fb3516e'
                    }
                    'acl-account-read': {
                        table: 'sys_security_acl'
                        id: 'ce8c824407df44cab6cad14d26ee7007'
                    }
                    'acl-account-write': {
                        table: 'sys_security_acl'
                        id: '08ed9474ad7e40068fdeec5ace0f0678'
                    }
                    'acl-agent-create': {
                        table: 'sys_security_acl'
                        id: '0e1901d7ef1e4fe0a90cedf01128013d'
                    }
                    'acl-agent-delete': {
                        table: 'sys_security_acl'
                        id: '1b9ab0f1fd434c678462abbe66e8a976'
                    }
                    'acl-agent-read': {
                        table: 'sys_security_acl'
                        id: 'b1d2fa338e7a4e9582d67a3e1b0c8ed7'
                    }
                    'acl-agent-write': {
                        table: 'sys_security_acl'
                        id: '30f00ca3dcb549399615b16948349e0c'
                    }
                    'acl-call-create': {
                        table: 'sys_security_acl'
                        id: '5a0dd6113abe47f49ffaeda8717d8795'
                    }
                    'acl-call-delete': {
                        table: 'sys_security_acl'
                        id: '3cf9501dfaa7457bac232277353f0428'
                    }
                    'acl-call-edge-create': {
                        table: 'sys_security_acl'
                        id: 'cc703e9d788c430086662707ef755186'
                    }
                    'acl-call-edge-delete': {
                        table: 'sys_security_acl'
                        id: 'efee3a1916344d8f8293f9bb89f62c1e'
                    }
                    'acl-call-edge-read': {
                        table: 'sys_security_acl'
                        id: '08ccc7963fde487f8e12dff7e619250b'
                    }
                    'acl-call-edge-write': {
                        table: 'sys_security_acl'
                        id: 'cc7922adc5934189bfc00db93c371e4b'
                    }
                    'acl-call-read': {
                        table: 'sys_security_acl'
                        id: '03d8cf6bbcb748b3a4ae6affab4241b5'
                    }
                    'acl-call-read-own': {
                        table: 'sys_security_acl'
                        id: 'ce5ac5498b174988a487b4e0c7dfe4ba'
                    }
                    'acl-call-write': {
                        table: 'sys_security_acl'
                        id: '28985f52e03e4b76b373da01782ac548'
                    }
                    'acl-error-create': {
                        table: 'sys_security_acl'
                        id: 'e66afbea47554e24a3581839bb01d23a'
                    }
                    'acl-error-delete': {
                        table: 'sys_security_acl'
                        id: 'db5c08a2f5f441728435970eeaea570e'
                    }
                    'acl-error-read': {
                        table: 'sys_security_acl'
                        id: '21480ab35d1b41caa9af4719b2f37706'
                    }
                    'acl-error-write': {
                        table: 'sys_security_acl'
                        id: '316a53263bcd414fbde8543e2364c309'
                    }
                    'acl-event-create': {
                        table: 'sys_security_acl'
                        id: '5ebb21fa52b4492285c079f50ea345f5'
                    }
                    'acl-event-delete': {
                        table: 'sys_security_acl'
                        id: '746c177fd8f14cb19ca1148d591e4f19'
                    }
                    'acl-event-read': {
                        table: 'sys_security_acl'
                        id: '656accd3d80b4affbead7ec3ba5555e5'
                    }
                    'acl-event-write': {
                        table: 'sys_security_acl'
                        id: '84bef51e54c64bb1b89b4136d60d3904'
                    }
                    'acl-lease-create': {
                        table: 'sys_security_acl'
                        id: '26c058d2105649a7aa6ecfbdf57477ba'
                    }
                    'acl-lease-delete': {
                        table: 'sys_security_acl'
                        id: '6fc1aa6f02cb4474bc430bf7b261cab3'
                    }
                    'acl-lease-read': {
                        table: 'sys_security_acl'
                        id: '484dcdf621db4abeb457e7bed42643c7'
                    }
                    'acl-lease-write': {
                        table: 'sys_security_acl'
                        id: 'da80c34497e940f49fd15ec502d822d5'
                    }
                    'acl-leg-create': {
                        table: 'sys_security_acl'
                        id: 'b3e04c0621274f85b4ee3365aa595860'
                    }
                    'acl-leg-delete': {
                        table: 'sys_security_acl'
                        id: '1221884c8a264ecd9848c420a6fe5cee'
                    }
                    'acl-leg-read': {
                        table: 'sys_security_acl'
                        id: '694903c543ea464cabdbd8381f96835b'
                    }
                    'acl-leg-read-own': {
                        table: 'sys_security_acl'
                        id: 'fd0091757007470eb22a005c9d374942'
                    }
                    'acl-leg-write': {
                        table: 'sys_security_acl'
                        id: '37c086da5ca14782b55202276dc031a2'
                    }
                    'acl-payload-create': {
                        table: 'sys_security_acl'
                        id: 'da11cfb4843e43b9859934f207ca9060'
                    }
                    'acl-payload-delete': {
                        table: 'sys_security_acl'
                        id: '3eb951e79c3b488ca5bc0686528ccea0'
                    }
                    'acl-payload-read': {
                        table: 'sys_security_acl'
                        id: '81759a6e3f024d518cab8bd435d8c016'
                    }
                    'acl-payload-write': {
                        table: 'sys_security_acl'
                        id: '06055d01f0644285a6b3d90f0387da94'
                    }
                    'acl-telephony-api-execute': {
                        table: 'sys_security_acl'
                        id: 'a0754e07fa644243a4b11a0573024c6c'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '6062df8825d14b09813476df2034f105'
                    }
                    'job-settle-waiting-events': {
                        table: 'sysauto_script'
                        id: '992f8c5c89254e1bb45e290ae8e02dca'
                    }
                    'job-verify-quiet-calls': {
                        table: 'sysauto_script'
                        id: 'd64c784e74b648579f7dc161c268a9d5'
                    }
                    'libphonenumber-js@1.13.16/core.js': {
                        table: 'sys_module'
                        id: '23dbe0b38cb340f3a24017f1454bfd32'
                    }
                    'libphonenumber-js@1.13.16/metadata.min.js': {
                        table: 'sys_module'
                        id: 'e09702bb22f541309906db0bc8bdea4d'
                    }
                    'libphonenumber-js@1.13.16/package.json': {
                        table: 'sys_module'
                        id: '2d47cdc39578485284b000b5a3ac05bc'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '4342937359334b0a93e8e1398244160e'
                    }
                    'module-accounts': {
                        table: 'sys_app_module'
                        id: '5990199eb66544bc9aa05aaa57f9cc96'
                    }
                    'module-agents': {
                        table: 'sys_app_module'
                        id: '07ce9ee7ccee45c3b323ae0495a745b3'
                    }
                    'module-calls-all': {
                        table: 'sys_app_module'
                        id: 'a1dd161a631d4a6ab51c976a519d7aed'
                    }
                    'module-calls-mine': {
                        table: 'sys_app_module'
                        id: 'aeb9e7a504b541fa8da043010e54f0a2'
                    }
                    'module-calls-open': {
                        table: 'sys_app_module'
                        id: '505e0d7d04b14802a42770e622bb3c34'
                    }
                    'module-edges': {
                        table: 'sys_app_module'
                        id: '6c407f03f0ef4f6799c0c702a68923fa'
                    }
                    'module-errors': {
                        table: 'sys_app_module'
                        id: '49f39fb0ec1e42b88c469aeaa49f1a81'
                    }
                    'module-events': {
                        table: 'sys_app_module'
                        id: '31e596bd189c467c89d528ff906e849e'
                    }
                    'module-events-open': {
                        table: 'sys_app_module'
                        id: '9ad1f9b475a545a185db08b96affbe96'
                    }
                    'module-leases': {
                        table: 'sys_app_module'
                        id: '2d35ed963960455fa323376f552710ab'
                    }
                    'module-legs': {
                        table: 'sys_app_module'
                        id: '8a12908dea5845d98e4e8dfc64c968bf'
                    }
                    'module-separator-calls': {
                        table: 'sys_app_module'
                        id: '5209aeeaf9dd404cad36ff7ae23dcd02'
                    }
                    'module-separator-inside': {
                        table: 'sys_app_module'
                        id: '91649945fd1c49518ba8035c214fb9ba'
                    }
                    'module-separator-log': {
                        table: 'sys_app_module'
                        id: '439b319db7254711bbc5452a2c6476d7'
                    }
                    'module-separator-setup': {
                        table: 'sys_app_module'
                        id: '2e428d2a949f4f2091bfec425a207e76'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'a00e1d793cfd452cb402dc17754b2205'
                    }
                    'privilege-glide-element': {
                        table: 'sys_scope_privilege'
                        id: 'c6eff4e655e449e6b5b7991a63eff39a'
                    }
                    'privilege-glide-record': {
                        table: 'sys_scope_privilege'
                        id: '99e9eb490fc54c0d9f3351ca8abde9a0'
                    }
                    'privilege-glide-record-insert': {
                        table: 'sys_scope_privilege'
                        id: '5989c8f84d16423d867e9215e17ee01f'
                    }
                    'privilege-glide-record-set-value': {
                        table: 'sys_scope_privilege'
                        id: 'f60ea2d21441450ab6e9217bfd8e4a9b'
                    }
                    'privilege-glide-record-update': {
                        table: 'sys_scope_privilege'
                        id: 'b56e0933fc134b2aaf5fbf98bf98a451'
                    }
                    'privilege-gs-events': {
                        table: 'sys_scope_privilege'
                        id: '9e7a9bf378fb4efdbf17a495cbca27f6'
                    }
                    'privilege-gs-properties': {
                        table: 'sys_scope_privilege'
                        id: '1320b4c0d2b54b2eaa64c2fcbef15ebf'
                    }
                    'privilege-gs-strings': {
                        table: 'sys_scope_privilege'
                        id: '0cc91ea77b4c4296948443c5881fa6ac'
                    }
                    'privilege-interaction-create': {
                        table: 'sys_scope_privilege'
                        id: '27622247515d4ab4a5c964243b9b4d2a'
                    }
                    'privilege-interaction-read': {
                        table: 'sys_scope_privilege'
                        id: '43452b6b055c457bbd590f441ed25795'
                    }
                    'privilege-interaction-write': {
                        table: 'sys_scope_privilege'
                        id: '72798f4dd762408db09d03893d4e3782'
                    }
                    'privilege-rest-request': {
                        table: 'sys_scope_privilege'
                        id: '93af890c5bbd4b30a2e37f58eb614d96'
                    }
                    'privilege-rest-request-body': {
                        table: 'sys_scope_privilege'
                        id: '13b8cf94b96249eb9fd571448bd1fa98'
                    }
                    'privilege-rest-response-body': {
                        table: 'sys_scope_privilege'
                        id: '0b5bf6b2bb9d4612bd2fbbecf41b2943'
                    }
                    'privilege-rest-response-error': {
                        table: 'sys_scope_privilege'
                        id: 'edf5adc0c8a44d22847de1036d535d64'
                    }
                    'privilege-rest-response-status': {
                        table: 'sys_scope_privilege'
                        id: '202d7f7295b445bea2e1e504f38fc54f'
                    }
                    'privilege-user-read': {
                        table: 'sys_scope_privilege'
                        id: '94d18824874e4536a5189118b0428141'
                    }
                    probe: {
                        table: 'sys_ws_operation'
                        id: 'aee293347bec4d7d9523f8f9bec576c4'
                        deleted: true
                    }
                    'property-accounts-several-per-vendor': {
                        table: 'sys_properties'
                        id: 'c21a18da76a944449977a597e849eced'
                    }
                    'property-agent-look-again-minutes': {
                        table: 'sys_properties'
                        id: '2f011456ef9c4e92bd4c8e2f77c5d2b1'
                    }
                    'property-retry-limit': {
                        table: 'sys_properties'
                        id: '5f7b9fc18c2745518bc4464f62f74180'
                    }
                    'property-screen-pop-path': {
                        table: 'sys_properties'
                        id: 'ed099063572c4df6badf579b46df8241'
                    }
                    'related-list-call-events': {
                        table: 'sys_ui_related_list_entry'
                        id: 'f35c7ff410b54106b558976567a9e81d'
                    }
                    'related-list-call-legs': {
                        table: 'sys_ui_related_list_entry'
                        id: '59373261bcc74608a51a22cac8962b26'
                    }
                    'related-lists-call': {
                        table: 'sys_ui_related_list'
                        id: '7915aa09200f4b52aa365386d5d47de9'
                    }
                    'rest-telephony': {
                        table: 'sys_ws_definition'
                        id: '78cecf98ab474921aa25f1f7823afa6f'
                    }
                    'rest-telephony-cxone-answer': {
                        table: 'sys_ws_operation'
                        id: '850a95290b07498aa86b13e6d8d8d122'
                    }
                    'rest-telephony-cxone-create': {
                        table: 'sys_ws_operation'
                        id: 'e5d17c2e5b4242e2a64025b5986176cc'
                    }
                    'rest-telephony-cxone-error': {
                        table: 'sys_ws_operation'
                        id: 'd47968c784f54277a440d1b6aeaf2b05'
                    }
                    'rest-telephony-cxone-release': {
                        table: 'sys_ws_operation'
                        id: '4b9347a090bb481bab34a4c5b1b973c2'
                    }
                    'rest-telephony-v1': {
                        table: 'sys_ws_version'
                        id: '6cb82962e2644116a10c2aed059b0b74'
                    }
                    'rule-account-check': {
                        table: 'sys_script'
                        id: '62aebdf61f994135bca5463f72c78b08'
                    }
                    'rule-interaction-notice-change': {
                        table: 'sys_script'
                        id: '0330dd760c1d4a58af96d365c6e20a61'
                    }
                    'rule-key-account': {
                        table: 'sys_script'
                        id: '58b5c9ca0a4c4175bd016cf278cb7370'
                    }
                    'rule-key-agent': {
                        table: 'sys_script'
                        id: '19c37d866eca487b89f89ffeb133186c'
                    }
                    'rule-key-call': {
                        table: 'sys_script'
                        id: 'eb45bd0230524f4798693caaf42ea3b0'
                    }
                    'rule-key-call-edge': {
                        table: 'sys_script'
                        id: '31a11af5990e4c528c127a6c4702c137'
                    }
                    'rule-key-error': {
                        table: 'sys_script'
                        id: '83ad48b12ff14584bc8aa7fe3a627921'
                    }
                    'rule-key-event': {
                        table: 'sys_script'
                        id: 'f78f30c247e841319d191a24444ae2d3'
                    }
                    'rule-key-lease': {
                        table: 'sys_script'
                        id: '51876df68dc744789d2ffa778e55c5bd'
                    }
                    'rule-key-leg': {
                        table: 'sys_script'
                        id: 'c6d47b7d7f9340f8a7480b9f6619d1b9'
                    }
                    'rule-key-payload': {
                        table: 'sys_script'
                        id: 'e3078011e0ae4f19a64d1f001baf3526'
                    }
                    src_server_api_account_ts: {
                        table: 'sys_module'
                        id: 'f37e20076b8542bea45b8a2d43585489'
                    }
                    src_server_api_cxone_ts: {
                        table: 'sys_module'
                        id: '5493c4df92a74c07bcdeb453248cd995'
                    }
                    'src_server_api_cxone-create_ts': {
                        table: 'sys_module'
                        id: '55575abbff6741f6904f29bdc71123ac'
                    }
                    src_server_api_reply_ts: {
                        table: 'sys_module'
                        id: '14852b333c2b41029b0e42911af8aaed'
                    }
                    src_server_api_request_ts: {
                        table: 'sys_module'
                        id: '279f8fe0a4f74b3799b8560242468001'
                    }
                    src_server_api_step_ts: {
                        table: 'sys_module'
                        id: 'c649fe1d2fcd45e3b4c2c8e8289b0c86'
                    }
                    src_server_callers_candidate_ts: {
                        table: 'sys_module'
                        id: 'cce77bb0cebe4221aee14c98c8c38f69'
                    }
                    'src_server_callers_phone-number_ts': {
                        table: 'sys_module'
                        id: '1a9d63af1d4043b8bea7962f87bbf7de'
                    }
                    src_server_calls_component_ts: {
                        table: 'sys_module'
                        id: '4ba8523f18d04691acd991e6c622248c'
                    }
                    src_server_calls_connection_ts: {
                        table: 'sys_module'
                        id: '9af40a731247477cbf2a46e6bb1b797e'
                    }
                    src_server_calls_contact_ts: {
                        table: 'sys_module'
                        id: '154cad228a614d52bcbc1e78c9e6e6a8'
                    }
                    src_server_calls_event_ts: {
                        table: 'sys_module'
                        id: '562ca0f757d04306bb8a74660be975d6'
                    }
                    'src_server_calls_event-times_ts': {
                        table: 'sys_module'
                        id: '96e711fd205a419e98c2df0b86df9571'
                    }
                    src_server_calls_facts_ts: {
                        table: 'sys_module'
                        id: 'f645e59c98b341f680068af470c8f828'
                    }
                    src_server_calls_fold_ts: {
                        table: 'sys_module'
                        id: 'c6b62002f7ce4a81b1cfd37ad4f4dbb7'
                    }
                    src_server_calls_identity_ts: {
                        table: 'sys_module'
                        id: '66e6666c910644bc8e8cf81507dd6e8e'
                    }
                    src_server_calls_projection_ts: {
                        table: 'sys_module'
                        id: '2540f25669ea4a0780717db9dbbff47e'
                    }
                    src_server_calls_state_ts: {
                        table: 'sys_module'
                        id: '31277152c0c4496b802671c3d00125e7'
                    }
                    src_server_h_ts: {
                        table: 'sys_module'
                        id: '7a547d9153104bc594a5debc595b6e3c'
                        deleted: true
                    }
                    src_server_intake_agents_ts: {
                        table: 'sys_module'
                        id: '1ab0794364d24a659541810dc0dc9f17'
                    }
                    src_server_intake_append_ts: {
                        table: 'sys_module'
                        id: '0c69a735cb9940c5b0bd2ba706f1ba6c'
                    }
                    src_server_intake_backoff_ts: {
                        table: 'sys_module'
                        id: '313fb5c5653c4bab84d03a38cd6b82dc'
                    }
                    src_server_intake_callers_ts: {
                        table: 'sys_module'
                        id: '4b98281315434544892c5fc3f7503aa2'
                    }
                    src_server_intake_component_ts: {
                        table: 'sys_module'
                        id: '0d1197537456481fb32400bd75b49afe'
                    }
                    src_server_intake_failure_ts: {
                        table: 'sys_module'
                        id: '5d731e5574804f1c8ae8130154dd9528'
                    }
                    src_server_intake_finish_ts: {
                        table: 'sys_module'
                        id: '163bbe64855f4b17be0b4373f9583f8d'
                    }
                    src_server_intake_lookups_ts: {
                        table: 'sys_module'
                        id: '0d44ba70f4794272b1811fd3e05c525f'
                    }
                    src_server_intake_merge_ts: {
                        table: 'sys_module'
                        id: '44214340613145278fc6186623fc05dc'
                    }
                    src_server_intake_notice_ts: {
                        table: 'sys_module'
                        id: '7949706f0a3c4ac39fc1fd0963c42f0d'
                    }
                    'src_server_intake_person-changes_ts': {
                        table: 'sys_module'
                        id: 'd3df8dcd7ff94e3ca7c7d1b4fcd4cc75'
                    }
                    src_server_intake_receive_ts: {
                        table: 'sys_module'
                        id: '4551eb72fec049eb8c23afb2a55837e3'
                    }
                    src_server_intake_settle_ts: {
                        table: 'sys_module'
                        id: 'e2e8f6397f4e4301ad48d38b8ba1b0b0'
                    }
                    src_server_intake_work_ts: {
                        table: 'sys_module'
                        id: '8deade33f314499abb61cf6423b828fc'
                    }
                    'src_server_intake_write-calls_ts': {
                        table: 'sys_module'
                        id: 'cb6c83a5b6c64b3e85a6a0a4682f1e0e'
                    }
                    src_server_jobs_settle_ts: {
                        table: 'sys_module'
                        id: '873212180a8e4da8bcd244e56dc13c87'
                    }
                    src_server_jobs_verify_ts: {
                        table: 'sys_module'
                        id: 'c67ab83ffd72478c8e23b358ee0b9bcb'
                    }
                    src_server_records_accounts_ts: {
                        table: 'sys_module'
                        id: 'ed0b403ecbe34b8eb289e22e6d34e814'
                    }
                    src_server_records_agents_ts: {
                        table: 'sys_module'
                        id: 'a0c77f38d4674b4aab5106dc323da5fe'
                    }
                    'src_server_records_any-of_ts': {
                        table: 'sys_module'
                        id: 'ba18430e6cf74eabab4754a7825ef723'
                    }
                    src_server_records_calls_ts: {
                        table: 'sys_module'
                        id: '1de4fc10b254473fb95dfed16836656f'
                    }
                    src_server_records_digest_ts: {
                        table: 'sys_module'
                        id: 'd3a515a07559434e894a3b87ed3f0c42'
                    }
                    src_server_records_edges_ts: {
                        table: 'sys_module'
                        id: '6e8cc9ade0e94a6695056bfa4333fc35'
                    }
                    src_server_records_errors_ts: {
                        table: 'sys_module'
                        id: '5e82918a94e649858edea6c42e2acaf4'
                    }
                    src_server_records_events_ts: {
                        table: 'sys_module'
                        id: 'ac2df3d3f2364c54bcfcd1cf8a7fff62'
                    }
                    src_server_records_interactions_ts: {
                        table: 'sys_module'
                        id: '08bdc9a7008d40ff967dbf40e8a2870c'
                    }
                    src_server_records_json_ts: {
                        table: 'sys_module'
                        id: '3e314b13376a47839c4f7683c6e7d1ff'
                    }
                    src_server_records_leases_ts: {
                        table: 'sys_module'
                        id: 'c358c85deb3e479095dfbeed4e8d73e4'
                    }
                    src_server_records_legs_ts: {
                        table: 'sys_module'
                        id: '78c69c6f5c1f410dbd5e1b9ddf4f2d7b'
                    }
                    'src_server_records_other-account_ts': {
                        table: 'sys_module'
                        id: 'f74b566d43684d89a2c3be854f750b2c'
                    }
                    src_server_records_payloads_ts: {
                        table: 'sys_module'
                        id: '359e0bc944174672bcc904d786076df3'
                    }
                    src_server_records_people_ts: {
                        table: 'sys_module'
                        id: '34a7f4e6539c402d98f05092f7b75c43'
                    }
                    'src_server_records_people-directory_ts': {
                        table: 'sys_module'
                        id: '1d41b98e780f47ba91f7c6821f46f048'
                    }
                    src_server_records_properties_ts: {
                        table: 'sys_module'
                        id: 'c7379a1942f94658ac75df5d3332e39a'
                    }
                    src_server_records_record_ts: {
                        table: 'sys_module'
                        id: '47f9df157ad54121909503c37242f369'
                    }
                    'src_server_records_this-instance_ts': {
                        table: 'sys_module'
                        id: '8a7b229d476b408f9b80dbd724fdc4a9'
                    }
                    src_server_records_time_ts: {
                        table: 'sys_module'
                        id: 'df27169039464dda9bf6a70bcc643387'
                    }
                    src_server_rules_account_ts: {
                        table: 'sys_module'
                        id: '6d3882d0f28d410fa52cae2e4a1fdd6a'
                    }
                    src_server_rules_interaction_ts: {
                        table: 'sys_module'
                        id: 'ed7eeee6b6f0458b91c003a78d1b5cf4'
                    }
                    src_server_rules_keys_ts: {
                        table: 'sys_module'
                        id: '4e8d2ce55e484fc9b660d05dcba41a09'
                    }
                    src_server_vendors_cxone_steps_ts: {
                        table: 'sys_module'
                        id: '7a99199073ea490a82166fa421fb1b8e'
                    }
                    src_server_vendors_fields_ts: {
                        table: 'sys_module'
                        id: '677929bd62f440b1b681fc7cbd762614'
                    }
                    src_server_vendors_index_ts: {
                        table: 'sys_module'
                        id: 'd259b66f67cb407d8e4722803a49bbef'
                        deleted: true
                    }
                    src_server_vendors_step_ts: {
                        table: 'sys_module'
                        id: '5e7b89dbfd0944b8809ef9af1fe4bb6c'
                    }
                    telephony: {
                        table: 'sys_ws_definition'
                        id: 'cbdccc4ab4a347f9a03a514ec93f8255'
                        deleted: true
                    }
                    'telephony-v1': {
                        table: 'sys_ws_version'
                        id: 'afa84a2583004b249d1861e4f3d1ad81'
                        deleted: true
                    }
                }
                composite: [
                    {
                        table: 'sys_ui_element'
                        id: '004a725088b6465ea26748863f634979'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'projected'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '006efbdf37eb4ec8b014b1f5435d8bfa'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'projected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00c53dc5bedb4abea25cf19a3eddd6f3'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00e85084c49a476f963053d881bd219a'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '01024e3b345a48d79984b802c7776d02'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'established_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '01b6826c388d4dbd8bbea65f6e734104'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '023126deaa344ebaa596ef10851a3bc4'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '025246fc1717435cb71805e823141f71'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '02711ec97a0a4145b25e71471570db16'
                        key: {
                            logical_table_name: 'x_tkl_voice_error'
                            col_name_string: 'call'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '033df1ed01d64ccd8c325def56449376'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '03ad6961104d4296a32af900fa4dca0f'
                        key: {
                            name: 'x_tkl_voice_error'
                            caption: 'Error'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0434a6b4d6be4c3b9eeceaddabff1fb3'
                        key: {
                            sys_security_acl: '81759a6e3f024d518cab8bd435d8c016'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04a72767eab24364a7e0d0f97b468a4e'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'opened_as'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '04eb03ad98664857b3dd4027fad859c4'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0566e2fd132246628fb4e09dad1274a3'
                        key: {
                            list_id: {
                                id: '88dd7fe4cf214a96af3291244795f76f'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '072d18d6412e4d80a7b9514169e0d135'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'origin'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0798522889e34c08a3739ccb52bbaf06'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'next_try'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '083e3ef2c71e4ca4b064b14d700b2974'
                        key: {
                            list_id: {
                                id: '2257608d80cd4dc8b8bb31b135f59028'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'parent_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '091af7d429f3430da4b704ffd63be4ff'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '095c8dfb22354cae855032c74bc5c176'
                        key: {
                            sys_security_acl: '08ed9474ad7e40068fdeec5ace0f0678'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '09d6a712218a4175a4adddcc73b72b6a'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'interaction'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a62f59227794767840d074b85a36687'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '0ae2bfada2f5463a93e388236ffbac87'
                        key: {
                            name: 'x_tkl_voice_call'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b38f5a66ee54fe2acd5bac012077ffb'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0b5938bd7e154bcab879c6be1bc3a42f'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0bc6ea003bb240fea8ce812430a8018c'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'received_on'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '0c73831975d64dae9c937963bd05b218'
                        key: {
                            name: 'x_tkl_voice_lease'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c88d2a9c25f409ebf2cb5ba6bca9029'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0de2a161539644ee8d2fded9ef83c70e'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'call'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '0e5eeb95502c41419dff71e92c79f066'
                        key: {
                            name: 'x_tkl_voice.supervisor'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e654098dabe448d8ad001580da8def2'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1047320e638a4e6fa446be4f121bd578'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'ivr'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '104763a89a4d4bd1a7af20e9688bdefc'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '106aa9f3ea264b1e9f178bbcb0a0d0b6'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '10b4685a131446f391f927b1818cfb44'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '115444258d0947c4ac745fa12248a74f'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '11af5909d3d9437aafbfe840d931e06c'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11f8954bb28d4cb9ac80a837a4db53d9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'interaction'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '123fcb7dc1a942bdb6e5ea55448a22f5'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1278439a8f3e415793a5aa7f92e3a0ca'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1281867ebe79449ea8f2233a62f705a0'
                        key: {
                            list_id: {
                                id: '2257608d80cd4dc8b8bb31b135f59028'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12f6c4a6506045f4b3f1f3ef748ebf42'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'event'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '130984df4e674bddbc0bc23b5e044c25'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '135daca9b0b3420180981914c32c717c'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '135edcf63f7e41ab88e7606ee3c65a28'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'close_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1465ef8861f54115bb1df75a5aee0902'
                        key: {
                            list_id: {
                                id: '2257608d80cd4dc8b8bb31b135f59028'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'one_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14c8d0e8d4834220a749f348940ce039'
                        deleted: true
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'holder'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '15b21a854a53460fb1e9acadd7404e34'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'close_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '15b68c5dc5a845929677566117dcef5c'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'look_again'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '15d48ed8dd804bc193f6d96cb04248c9'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1624ad4d7ea84f23ac80fdeee8bda8c5'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '166468cf6c42496a896bf4b803f40514'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'default_country'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '16ec3107c3d04b0eb51905ddc5e3de12'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '171392d1fe0e46b6bb60aff3b59e7ddd'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'caller_number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17782136cc83496180199c7e63b62c62'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '179ad7f01b0249d5b52542acc121d97a'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '17d369f15fa343709fbccb4b9110ef12'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '17fd8156164a46eba230654abe8e2f8b'
                        key: {
                            logical_table_name: 'x_tkl_voice_call_edge'
                            col_name_string: 'one_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1825d540176b4a5580a21f7912379f9d'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '183feaca15374dd9abcb4c0b6023214e'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'skew'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '18d68b37e7ca448c89f6ba71ab2ec57b'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'mode'
                            value: 'live'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '194d4b35d7554768bf58829763d0aca9'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'interaction'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19f0a1ffaaa14cff9b5bda5e5e9ddcb8'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'keep_payload'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a3d19d7e80a4bf6bc9a8535e5b8fcc4'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'owner_agent'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a65c86667e4414ba777c48a562f4331'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'region'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1a661a127a464e67a6d38580055d5ff5'
                        key: {
                            sys_ui_form: {
                                id: 'e84edd300b6344bfab452c73dddc825b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a78ac2e06b64fac83a3040e73267a2a'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'called_as_sent'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a8a35c69131412a8dd91202bac38b45'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'disposition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1aaf459d75314144b5f765b07044cad8'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'verified'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b0d7963098d415a84aab47c95c62b87'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b302f95ca0b4d05a429c5072dc0b321'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'work'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b751476e64b4459b0dc22cb697a8f29'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ba36d9135834ecba2bb76cbe477e678'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                            value: 'received'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1bde9fd1964c43b6a8fb26c391648657'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fold_version'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c431e84d8264059814747370ace0998'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'queue'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c49c618913e4dd9bcea49aa44d255db'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'agent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d8cac0e73a74289a783987772c8a8d2'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_on'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1de5c927546d4c4b891d5bf52010056c'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'facts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e0e56f0704b4452a668e830acef5a50'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1ec3ba71622b47d6bd513565c1983dd3'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1ec6f9b0aee048aa877c18198a373f70'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'contact'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f396b2eba4048f0b2e010fe95a85b88'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'mode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1f5728ac25d04e8b8e4f4da818a4eb7f'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'close_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1fe27f46ab6c4ff09c373b383957fc27'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'left_on'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '200fd7240b9c40b99175ff77f92142f7'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '205485ae9edb45fdbf44a483e496d1d0'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20698ff403574be487ea2c6ff856cce9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'opened'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '208498adc28347d3b3806a4ca1fd77d7'
                        key: {
                            name: 'x_tkl_voice_leg'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '208a9b1964fe4743ad6ca399a29461c6'
                        key: {
                            sys_security_acl: 'cc703e9d788c430086662707ef755186'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '20a71f1a0e734a9ab5aefef4a145dac9'
                        key: {
                            list_id: {
                                id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'latency'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '20d480de623d432aad21fc61a7ebcb09'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'answered'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20d8e645ec374e15bf3bbf123ffd57e9'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'effective'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '21644c8cc97048f2885d44c9d79ebb0e'
                        key: {
                            name: 'x_tkl_voice_call'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2176ca08692545d283093c89dddb9a40'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'released_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '21a56be104a44df88c6d0b5dea3b8bc6'
                        key: {
                            list_id: {
                                id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '21b5d99add2d48fab6fa28945798bbb5'
                        key: {
                            sys_ui_section: {
                                id: 'f06302c34e0d48d8a6a73c1aa08e3440'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '22374e547bd1440c9d6a37f0e7574c52'
                        key: {
                            sys_ui_section: {
                                id: 'f06302c34e0d48d8a6a73c1aa08e3440'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2257608d80cd4dc8b8bb31b135f59028'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '22c2d62a30e540a5b0cc861c6f2fbfae'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23e3a2dcba6948e7a38d93c49028c094'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'decision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '24112ac727f84c1fbdf40d02b03ea755'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24bf7d21d0d0430b9096552427288768'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'call'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24f35136747f474cb007611667c3f579'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'parent_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2568779a51be430996bdecdb0fc8916d'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'role'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '25af2d0c4eee4c6f9339cbcd3a202aa9'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'approximate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '263fd481dec04fa8ba295ffcb2e1f07a'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2646039635b9436db98ee45996506110'
                        key: {
                            sys_security_acl: 'da80c34497e940f49fd15ec502d822d5'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '264714a7ede7416a9374100b1f1da398'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'received'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '26a3528c29de4d26bf396b6776fa87dd'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'seconds'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '26d5628f85fb4fec97326aebab283450'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '288d717bd23b48ed8332449dad9749bc'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '291e5e4951f74192bb6886774d7eba80'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '29436536de2a425d8b8c0ccf2c16e0c2'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2a41dc9d40b74b2aa3def612735626e3'
                        key: {
                            sys_security_acl: '3eb951e79c3b488ca5bc0686528ccea0'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2a9f1c0a696d42e2afadea8a147f87d6'
                        key: {
                            sys_security_acl: '4a622991a892449e923d305121d02854'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2aad8068e1044b9aa198e8c3b0ce4dee'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2abbc7e13a854d5dac76bea1a5b9709c'
                        key: {
                            list_id: {
                                id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ad5325802704c90bcfcea3fe763e71b'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2babba06f7294462858ad3c2385283f8'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2bb4c53e7efd43919948a72aa6cf9e00'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'call'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c6bfcc0eb0041fc8dddb3088498a3ee'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2ce7eedcc0b2415d910048c3095e6a41'
                        key: {
                            sys_security_acl: '484dcdf621db4abeb457e7bed42643c7'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d2e1f5eba1349c9b165677eb4b66dc6'
                        key: {
                            list_id: {
                                id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'effective_on'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2d6bd5688c5f40ed94e79219c417a9c2'
                        key: {
                            sys_ui_form: {
                                id: 'e84edd300b6344bfab452c73dddc825b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2db71367066543ba97164675d61ca9f6'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'detail'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2e56f45b3ea442d98676d0736076f4cd'
                        key: {
                            name: 'x_tkl_voice_error'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '306e2b2c9cef44bd951a683bb11d5e4b'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '30709b9702ae499ead5c325b2651b007'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30a7a037bd524db1b9511fc8592c86dc'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'payload_days'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '30ca5abd536b4a84b7c6be77b4dd1191'
                        key: {
                            sys_ui_section: {
                                id: 'af3d05dfa0014fe6943b3ee9a8e62e32'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    caption: 'Raw body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '30e2536aad5348d885249e1e0eff3458'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '30e6a6ba4c3642c2a9ff7ceef1168190'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '313e081d40234f2bb494c6f7c3b85b39'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                            value: 'employee_number'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '31421c53997548bcb41d4047a3d2e20d'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'interaction'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31a07c8138204edbaac47629079e8211'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '32b5aef82dac41ca846270f0ade0c1f4'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '32b87d7c5b9045b98a88f7ecf8314a79'
                        key: {
                            sys_security_acl: '59b528971ff34b47bf01e1e58fb3516e'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3318a8925c5a411181d053f2bb5df8ee'
                        key: {
                            name: 'x_tkl_voice_event'
                            caption: 'Times'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '333fe68ab15b4e30a8a0f4695e7d5d38'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'answered_on'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3427ba4a1a2a4baebbd601133ed31fd8'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'effective_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '347539ffea6240499a90ff8e2744a7c3'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34c2ba091def488b84eec06214c7a7f9'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'parent_contact'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '354ecc3589a041ba88f2d26aa6ad9362'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35bd4d8213154c0d9d42b5df32eec7e8'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'own_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '365fb8776ff54dd79d40336ee336b95e'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '36c9d7a9a8f34e279d9b0f5b5b8554a6'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'left_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36e2b9f54e3b4b7ea358a3fcea8f63ef'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '370683c5d60b4e9da4a46b38a369929c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'disposition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '37126cfe0ba74410909b0d9ad3606d2c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'fold_version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3742585dc082458abede6d6345e5a065'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'agent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '375fda8611014887bd01bcd77169436a'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'candidates'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3824a1a58ec149d0a2a949b486ca7a29'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'established_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38787d04741045b68b69b65fd76ec7f4'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'candidates'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '38c6b5a4b38d486ea1d2bd91c15b3156'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39062002ed1943619e873cf3e1bed3b4'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39190c0575e547a19d27ce126ee857ba'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'seconds'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '394d73b9c28b400a94fad58eb2e9aebb'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'started_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39847118afad462eac801ad9886153f0'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'called_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '399f7d4c951c49cdb0d0737ebd858917'
                        key: {
                            sys_security_acl: '5ebb21fa52b4492285c079f50ea345f5'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a8167fd2f7840099043c4509b665b85'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3aede849a37f411ea36fc4bdd515ab4f'
                        key: {
                            sys_ui_section: {
                                id: 'af3d05dfa0014fe6943b3ee9a8e62e32'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    caption: 'Raw body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3af794e310374d1cbacd4fb8169b6574'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller_number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b12aa4971e34846b8d269fd9496ac23'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3b19f0beb8fc436c824d5227e6e38b5c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'interaction'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b261a0f9e8d42899cdd4c900f5b292d'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'opened'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3bacdef882bf47dabe21364536ca825d'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3bb8d2cc03394026a3cafb9e7b4d1685'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'vendor'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '3c632af8afa54786aa125f16bb2ef97d'
                        key: {
                            name: 'x_tkl_voice_agent'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3c94508a4b7f4725be12116377d7e5b5'
                        key: {
                            sys_security_acl: 'ce8c824407df44cab6cad14d26ee7007'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3d814909b6b448fe9dc93695d75264b1'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3d9cb77d83944fbe83e6a8d63cd25dec'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e6718e23a964f6994b1f5bd7f413e0d'
                        key: {
                            list_id: {
                                id: 'd2cdb07ceddf4a8582201a5ec1704b95'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3e73e3057f1a4279940008822e381c2c'
                        key: {
                            logical_table_name: 'x_tkl_voice_agent'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ea517ea165f48899c16b8c2360c41e6'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3eaa04af46c54de3ad677a06aa980c0f'
                        key: {
                            sys_ui_form: {
                                id: '6680f86fb94f418f9f82c085d56de44f'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3eeb1f51361644058c0b961484f9cc99'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'email'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3f51bcd5c6f049e2919980d79fa50933'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3fd062fc08fe4e1f99405a10a64195eb'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3fd566db88564e4faedb7ebb2b903585'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3fe8e2242f5e4a50a14733aaf9fd5869'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'ordinal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ff4f6b135b34e10b314ce55859ff1f1'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_confidence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '401d82b378c04543b771747d1d235b69'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'agent'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '402bbbfaed724568a638e0ccd8e4a001'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '40344579e54b4cdba50cbdde97f86b2c'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '40c7a5b61b714a46b216bd1849ab9486'
                        key: {
                            name: 'x_tkl_voice_event'
                            caption: 'Event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4118ffe1b0bb4281941101fb8de1db79'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'next_try'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4121f82253244a13a738e34327a89be5'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '413d8c29b2f44961b1ae117855e9d529'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '414705945ef24f18ba5ad1cd32b988df'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'released_by'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4202bf9989ea4addabab377487c1b06e'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '422d517162f341e6b6ef13917feddbd5'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '427c33c0f3dd42a6bc2280c250f219c9'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'event'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '435e4fd28b2f4b2aa6a0a7ead4a9bf1b'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'candidates'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4399fde9135e4512abee8e90051ed667'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'merged'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '43eb2ff303e24c0bbdfeb2f8750c00da'
                        key: {
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '43f58200fe2349c9819a052ea6832f70'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'call'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43fa09f1a16643b493c944c984d9b91d'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'other_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '440be2878a38422bafb33e450ecc33ca'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'script'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '451c0ae9d89a413b96a1b4b285ab1f1e'
                        key: {
                            name: 'x_tkl_voice.telephony'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '453c20a9ef12443580e5c27b3d94e9cb'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '45997531c0b247be943c549a4dfa3213'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'ringing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '45ea6992641141dfbc31ff006c6bd60f'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'skew'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '46b0c64902784e6a907224d4f16c1266'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46b1981a13524319bc2cae9e21fc98a6'
                        key: {
                            sys_ui_section: {
                                id: '91f84b27995d4d6eb1174c86d7ecfb38'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    caption: 'Edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'other_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '475b6b2952c84b38ae7e4db3dc8fd91c'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '48dff7d0cadc433e8337cc9f2c02a9ad'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4901e92ab1824021ae43704718b6723a'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '490530367cea454c8d5852abec37ae36'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '49c4ab09671242d49af8bcec50e404eb'
                        key: {
                            sys_security_acl: '84bef51e54c64bb1b89b4136d60d3904'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4ba84cb992a149128bc55c33e7e3c090'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'username'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4c82d87069b7464e8356d1617013052d'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                            value: 'unmatched'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4c8bcbd54dcd4b66affb146541a0baf1'
                        key: {
                            sys_ui_form: {
                                id: '7b68ecc032a046eba8b0ffe9cf2f44a0'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'a3565ef70a33491cae0dcad4647e6c22'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Facts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4d51ab129a144b7bbdb148152ea9586a'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'queue_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d83b77ac44448d69476069c5ff61fde'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'generation'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4da5d23328c743e2a7b3b61ef78212b0'
                        key: {
                            logical_table_name: 'x_tkl_voice_call_edge'
                            col_name_string: 'other_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e41071e312447d18b6904c6d4694cd0'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4eeb62e07b8f4606a4bd76ce17850ad8'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'vendor'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4f0688285d2b4f9d901dcb2010359de4'
                        key: {
                            name: 'x_tkl_voice_call'
                            caption: 'Caller'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f1654ebfbdd40beb15d1421ea447f3f'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mode'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4f270c9484e84fd28cd4155eec100499'
                        key: {
                            logical_table_name: 'x_tkl_voice_account'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4f492768028347ba87c43b5589bb14e9'
                        key: {
                            sys_security_acl: 'da11cfb4843e43b9859934f207ca9060'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4f6d971cb9354596bf9819e37c73298b'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                            value: 'cxone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4f8c05a18009448592e9f8a6c90d0a08'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'call'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '502d67c017614b2a86f99661c5c6f4f9'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'agent_matching'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '50b0717482a34914882d1d3a1a99a5bb'
                        key: {
                            name: 'x_tkl_voice_agent'
                            caption: 'Agent'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5192487f0ac446658e9b0d0591ccfb47'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51c5c0f4312d498ea18e002b68209216'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5213f11d341a49c89951ab857e018bf5'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '52354fc11aa8473c8684437cc98155db'
                        key: {
                            sys_security_acl: '37c086da5ca14782b55202276dc031a2'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '529ce6df0f6f4b33be9e124a52831f7f'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '53f522408be74f0d844f41e9bdc84466'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'parent_contact'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5402ca9c5fa948fcac78f0a63ad88eb6'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'established'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5422922ecbda49338aecd6962651b437'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'look_again'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '54361b5ba3224a1a95e2ae2a345455c6'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'agent'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54a94600c5a14455aef6ca73f3ab0de5'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'event_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '55064538ed77424a8d578f3d6f15073c'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '569c3924005443ab8b60dff1e6130671'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '569fee6d74a54439b09631c123d7f463'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'home_instance'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '572f1e2410a54cd6afc55fbf03c7c1fc'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'email'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '589871a48c8f4271b8f94265cde671eb'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'last_event'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '594f7278dc53452a9cc5e46a1150169b'
                        key: {
                            name: 'x_tkl_voice_account'
                            caption: 'Account'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5966d27164634f7286f08262ceb3ed2c'
                        key: {
                            name: 'x_tkl_voice_agent'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '59838e5a8e424e9285601f31e900f2b5'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'origin'
                            value: 'telephony'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '59c717bdd9d54cbfae860cb836fc37a4'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5a0f849b852f4104b0c8c491964db1c4'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5a2b37ea93f74da1bac7a49dc4a3ee22'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5af8baedfc2147d394d465c987cec65b'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5baca5c154814c979781f80f16a9000b'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bcd4cbfad1f457e8a0fd5cdbec39378'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bda58404dd14ff28401f5cf0d4c798a'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'body'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bef4fd5ea3e456dbb007ef5eff25dd1'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'contact'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5c77bba84f7c4010afb4bf8483c965de'
                        key: {
                            name: 'x_tkl_voice_call'
                            caption: 'Course'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ce3ca57253a4ee897bfb8e39c87a7eb'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5d0dabc033dc47adadf6002c9fde322a'
                        key: {
                            name: 'x_tkl_voice_account'
                            caption: 'Calls'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d3964b6dbf447cf89b73836288fb3b3'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decision'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5dab07880a344b098c1e066fdd446a0d'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5dc824f1db3644238aaeada12a884d8c'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'other_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5e6109ef2d9a4186b625b341c742f68a'
                        key: {
                            name: 'x_tkl_voice.admin'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5ef295438fea4a93a7d74ac973609749'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'opened_as'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f45f620bad643bc804f65866c3764d1'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5fe398db643345e1a12ce4bb925e58d0'
                        key: {
                            sys_ui_form: {
                                id: '71411ea7c22d404c8dc37116760803e6'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5fec16e5ae7c4a14b1371ac7d9069c3b'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'call'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6029bebed052459a8a316e822796dbb5'
                        key: {
                            logical_table_name: 'x_tkl_voice_account'
                            col_name_string: 'code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60d01c8fa4e3470a802298d098a41f5f'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner_agent'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60ffcaee42114d85968c236b6d82ab3c'
                        key: {
                            sys_ui_section: {
                                id: '7dd33b0cebdf42abbf3bb5ca6a86c1b2'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Raw bodies'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'keep_payload'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '61c4b446b3364de7aa8e925e66b5f5b3'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '623c771de10c4fe1aa1312d99761138d'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'code'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62f8bff59d4648209b2d4031e0fb1948'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63dd1e950c4644829f5a6051b6b120a1'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '64c3280612224bf58f59ef52d745f64e'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6542e82d5b484ee68c3756d92a144083'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'fold_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65576e05eb494ff18f1835fd207dfd6d'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '66147ca78d88468ebf4da5bde67d960d'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'ordinal'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '664b43bb77ad42e4995f4d7c8ee2630c'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6680f86fb94f418f9f82c085d56de44f'
                        key: {
                            name: 'x_tkl_voice_agent'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6762300cefcd45f79c074a8ea6459f7c'
                        deleted: true
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'holder'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '67ab3ab9e85240879ff080a9df924ecf'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68013fe34b9a4bbbb7d81333b3169daa'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'language'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '682e1fcb6fbc41c1a30f2e49ed0109eb'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68c7781af4d447fa9e64b6c0ed3fc4bf'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'effective_on'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '694285a39de740a0b8ca6e8438854eb9'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'own_time'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '695c0ce9b5a7467a923d740945c213ff'
                        key: {
                            list_id: {
                                id: 'd2cdb07ceddf4a8582201a5ec1704b95'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'generation'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6a009418caa947e5a38fee3269b3de47'
                        key: {
                            name: 'x_tkl_voice_leg'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a439147c60b4b4a97a961346725e5e1'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6aac5719de3944919bf25302a5bdf0ca'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6afb726902004145853c4d2311867b3d'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'projected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b09543f2cdf4233b9842b8031fcd71c'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6c2b64e3ad594be1a063b5e19a1933f1'
                        key: {
                            sys_security_acl: '06055d01f0644285a6b3d90f0387da94'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d8b5490da1a4fa8abcf7b37cc675706'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e4f34e9caf5499080bfbac70b98cd5a'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6ea8093d6fa64d78b8dc37d69c55e1a9'
                        key: {
                            logical_table_name: 'x_tkl_voice_error'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ecb3e0a2e6b4bc59dc14f7e3a78f3c9'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f4f59ab59cc44ee899e5eebae258286'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f9fb472e14d42bcae31fab56add9b46'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'integration_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6fac9e6c5a0541c5afd92269fd8abeb5'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6fee90632c824cddab20b5ca6451f588'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'seconds'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6ffd3cd117cc4bf6b7598f4fde43fc54'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '704b8e8d8f47421ea84de061984d2439'
                        key: {
                            sys_security_acl: 'ce8c824407df44cab6cad14d26ee7007'
                            sys_user_role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70f0664f864f449a92b20b492b7593dd'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '71411ea7c22d404c8dc37116760803e6'
                        key: {
                            name: 'x_tkl_voice_leg'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '717ad672b9c144e28680e2dba5f09761'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '71fede1a11684a77835215995521fd44'
                        key: {
                            sys_security_acl: '21480ab35d1b41caa9af4719b2f37706'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '721d98cb877e48f6862870789ceb249d'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'latency'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7220f9abb9594f02ad78ff71a0b9e624'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'own_time'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '72438870e0704fa6aa93437c1c046a38'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7259b8cfd3a543bdb5ed6614970bce6b'
                        key: {
                            name: 'x_tkl_voice_leg'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '726afb0ac1bd4fd0b480731202f04c86'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '72c706172e7943c98ac3b47758849d10'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '73601a488477452791fcda8c5e115d0e'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'left_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7593fe2e4fd64c2581a6547bdb1d85e2'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75e29c46f5ed496c8f377100a952f81e'
                        key: {
                            sys_ui_section: {
                                id: '7dd33b0cebdf42abbf3bb5ca6a86c1b2'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Raw bodies'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'payload_days'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '75fa5a36abb341a18c45871163c1227c'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '760a14ee594440e6824d38d0b8f87db1'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7685d3ed8e634d018b7d338b6a994667'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'received_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '771e61d3f0bb47f19caf81ba4ab8c2a1'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '777b78446c8048b78faa16c04960b708'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'records'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '77c190db35ed4e3ca348d33bdbcc5747'
                        key: {
                            name: 'x_tkl_voice_error'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '78b953ae6eeb40f0b0f4ec5ae94c94c2'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'state,last_event'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7928bf997be04ee482b8ce3502efa4f2'
                        key: {
                            logical_table_name: 'x_tkl_voice_leg'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a57ffa3090240419b05125fa822d13b'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'generation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a75757348b546f384f119a22167e247'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7ad0bcf300f847049dada3d9794bac7d'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'external_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b29785ff86240539a275a5208e6b964'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7b68ecc032a046eba8b0ffe9cf2f44a0'
                        key: {
                            name: 'x_tkl_voice_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7c470604992d4bd3a7d001fefc33ef1c'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d0bb5b82bd149999d14fb40f10ef07b'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'subject'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7d1282882d1346e8a67eb0fb11392578'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'work'
                            value: 'itsm'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7d7df796f17f4fef96d421e512c28738'
                        key: {
                            logical_table_name: 'x_tkl_voice_lease'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7dc30e7587064ca8a7a8cee9237909b0'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'mode'
                            value: 'off'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7dcd5034707c452e9c932db48f1c752a'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'answered_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7dd33b0cebdf42abbf3bb5ca6a86c1b2'
                        key: {
                            name: 'x_tkl_voice_account'
                            caption: 'Raw bodies'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e35df4303f240b885cca2a78ba201dd'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'left_on'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7e8601cb2bfd4a44a0b0d8f2f4414235'
                        key: {
                            name: 'x_tkl_voice_call'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ea1201e8afa464083bbd4ef3c847c6d'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'call'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f38ecd8d7e244798b5a1bde9d128443'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller_table'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f4a7d387c6b471d9b17894b4b8f733f'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8048137f6b474471850ba95e73c5e23a'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8088ef1916db472285cb136eb3e2ddd1'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8090c58ce624492b8111692aafb65a5e'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8242d1a12c43447b8d2b3c280990d5f0'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller_as_sent'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '829c9238a74244ce904ed98654689535'
                        key: {
                            sys_security_acl: '03d8cf6bbcb748b3a4ae6affab4241b5'
                            sys_user_role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '82bce540c23a41ea8252dda489e1606b'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '82ec0773b18a4cfc920792b57d897b5c'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'established_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8313b7d39ce84bca94b4f668ba7ffe58'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'username'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '833ea6482ddd4e3d90edf57c2b650a8c'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8375e1bf02014a7eb6d217be3713d1fd'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'abandoned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '8382e5137b2343f19bff23d0a7830434'
                        key: {
                            name: 'x_tkl_voice_leg'
                            caption: 'Leg'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '839bdc4e4ba64cfdb7ee13eed6f36674'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'expires'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '83f0f95733bd4e2b8f9f165bc08db23c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '85538a621e09403db930d51efcd18e50'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parent_contact'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '85fefbae426c43c4b076472a5d87ab5f'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'keep_payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8636fb706f3c4bcd9d57539b392f7324'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'owner_agent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '868024c7326943a1ae79a6bee4ca5c9b'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'established'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86a1a761606347898f538980e4c7a458'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'records'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '871987d32efe44e2af8782d327056aa7'
                        key: {
                            sys_ui_form: {
                                id: '7b68ecc032a046eba8b0ffe9cf2f44a0'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '881b87489ec045c8900a9abf1c46aa35'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'received_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '887a9520429f45d8aea2b5919df74a3d'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88cb9c3bc7134f0caa0c398b30412704'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'merged_into'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '88dd7fe4cf214a96af3291244795f76f'
                        key: {
                            name: 'x_tkl_voice_payload'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88e1e4efdc82487683e24fe8c657f50f'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '89094fed8d984f7daf3866c2e6959068'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'direction'
                            value: 'inbound'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8937856ff46c487fac14a3ea7a8b19bb'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_event'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '89414dbc07c242bcb054ea4781b3e3ce'
                        key: {
                            sys_security_acl: '746c177fd8f14cb19ca1148d591e4f19'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '89425925b80d4fb1834c4056933a2a58'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'work'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8982fffe8ede4c41bcaa6492ab0c107a'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'error'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '89a14593459e4e2b9b9ae3b29799e74a'
                        key: {
                            name: 'x_tkl_voice_call'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '89f1729f0f7743d2ab2f3cac6ac31b26'
                        key: {
                            sys_security_acl: '26c058d2105649a7aa6ecfbdf57477ba'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '89fdb0641c2c4f05ae88e15632e8bfd5'
                        key: {
                            sys_security_acl: 'efee3a1916344d8f8293f9bb89f62c1e'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8a0e6adee49a4106b5582dc21032f64f'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a57a678235a4ce0bf016070bbb28692'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8aa4f42f240c441a83871f48539cf36f'
                        key: {
                            logical_table_name: 'x_tkl_voice_payload'
                            col_name_string: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b07d9e166ac4b458e9e228897673eea'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'call'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8b74873a6a284c409af04b462769eb83'
                        key: {
                            list_id: {
                                id: '88dd7fe4cf214a96af3291244795f76f'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'event'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b896c92aa0046e2bbdec67a683ebb78'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b959787373447b787f6c006eeae496c'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8bb2b836cbcf40bb8749cb1fd70fc649'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'script'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '8c02bcf8847b49398ca4fa81d237173b'
                        key: {
                            name: 'x_tkl_voice_payload'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8c4e8145d0d14eddacf32ecde523aa2a'
                        key: {
                            sys_ui_form: {
                                id: '7b68ecc032a046eba8b0ffe9cf2f44a0'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c682eb83ba44bcba38305a5c3b32259'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'called_number'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d0ac4ce2ede47e2899893731b6e8ad2'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8d50f31406534df38069624d57c75fc1'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8d6461e8da254a329fbd4726dcf0a6e6'
                        key: {
                            list_id: {
                                id: '88dd7fe4cf214a96af3291244795f76f'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'size'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d7021f2e34348dcabe3ada6a36be97e'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'left'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8dedce68d3a8448791516a497df93306'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                            value: 'user_name'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e5ccbf6626540269412f16f7e1fcbdc'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f0ee926d49841db9044c70fc1ff9a23'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8f895c04034b4be784cbf551dae3dc25'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'seconds'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8f99d49804744436a39fcb27c7903eb8'
                        key: {
                            logical_table_name: 'x_tkl_voice_agent'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8fd09231b8624da681f53e5d6b0ffbd1'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'script'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '900a933d851a4b04979277b1739d5562'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '90449bec43344f3dbc2adde0b856bd74'
                        key: {
                            sys_ui_form: {
                                id: '21644c8cc97048f2885d44c9d79ebb0e'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '905f121fccfd4769b7a3851b288700ee'
                        key: {
                            logical_table_name: 'x_tkl_voice_leg'
                            col_name_string: 'agent,state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9107badcf68e4c28b6d35a6f600f470f'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '917139d0b675449bb8827707487e7d44'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'call'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '91f84b27995d4d6eb1174c86d7ecfb38'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            caption: 'Edge'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '921cd70cbdb24b398515b022ed370068'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'merged_into'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93e9fbe732b54cdd96c315b625fb38cd'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93f5208f091541ca95fbcf06bdb959cd'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '948976bb5a34471d98976058844c31fc'
                        key: {
                            name: 'x_tkl_voice_error'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94f2b1aed60c4b269ad7f8757b332775'
                        key: {
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9590f71ec13e4c5cb7554ebd1b157804'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller_name'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9594b9ed473e40c59a2a95d98b5e0f83'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                            value: 'mapped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9642ef856c554a80a5e9826a1c262d1d'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'origin'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '969830750c49400b88ac79e612b06eae'
                        key: {
                            sys_security_acl: 'ce5ac5498b174988a487b4e0c7dfe4ba'
                            sys_user_role: {
                                id: 'd02c4d0aeeba4aeb9c2b76384b806340'
                                key: {
                                    name: 'x_tkl_voice.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '97956c39a5d9464dbef9a3a6655295d6'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'home_instance'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '97979db4060a4cf5b1f488bf9dfeeee9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'started_on'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '9800757e85c9492183eb8608fc106b0c'
                        key: {
                            name: 'x_tkl_voice_error'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '98133224da1641de8abf342e42aa4c92'
                        key: {
                            sys_security_acl: 'a0754e07fa644243a4b11a0573024c6c'
                            sys_user_role: {
                                id: '451c0ae9d89a413b96a1b4b285ab1f1e'
                                key: {
                                    name: 'x_tkl_voice.telephony'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '98a9013e1aa74e21a8d5f32ce98b0327'
                        key: {
                            logical_table_name: 'x_tkl_voice_leg'
                            col_name_string: 'call'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '99cfa944db134bb09eaa6c9d2c7a26d3'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'role'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9a4a22fbe36646cf8b2ed5ee2f741e57'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9ab7829dda57488f9acc805fc111b130'
                        key: {
                            list_id: {
                                id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9ae0c0cffdc944dead0ae236b73a439c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b0c98501df047bda5ba3e2f9202c0ec'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9b538f61bf894f49afab0f0e13cbd8f4'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'parent_contact'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9bbb78736d284c64b08d497d423cac57'
                        key: {
                            list_id: {
                                id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'role'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c4f616fff6a45adb73171f801749a5c'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'records'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9c9673a1d4024c51868ee24d48c9bbe1'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'abandoned_after_transfer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9d154b4040334c37a3b1f67bfc239c01'
                        key: {
                            list_id: {
                                id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_tkl_voice_call'
                                }
                            }
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d2467136a46400fa2757175223b0f50'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d5a272491d14517bcea0030ae6d853f'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'body'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d67ff1bcd924ae185b2c049b37b47d2'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'home_instance'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d856b61aee24b5e977b068b48bf93e7'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d8d4dcb15564bd0803e2ab09fa7fcea'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'merged_into'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e26ff49f9e24787b2a41341f24f702b'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e7057416f3e4e2fb1d1ad6be6aba755'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'approximate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9f2318edd8c445c3a79574d340fb75fb'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9f41e5467fd14eaabb566d8a8ecf25ba'
                        key: {
                            logical_table_name: 'x_tkl_voice_lease'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9fcf32660beb40639216ad836196e89f'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'cause'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fd476cfdc7a478ba498c9a93a5755a3'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ordinal'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0399078458f493bb966a37d91b85204'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a04c2a3fb03943dba1df13d09806a340'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'called_number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a13168cef34741fc9d0976bc5f34b588'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'answered_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a15aa68ccc93449c9dbbdf97f9edd761'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a1663d37a1414df8af916b56b5a683ef'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a2321660cb474364ab81e37898d374c2'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller_confidence'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a31d520ba528432abedde4cc139e7377'
                        key: {
                            sys_ui_form: {
                                id: '8c02bcf8847b49398ca4fa81d237173b'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'af3d05dfa0014fe6943b3ee9a8e62e32'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    caption: 'Raw body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a32089ac4c594dd6994027cbc7bc89c8'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a3565ef70a33491cae0dcad4647e6c22'
                        key: {
                            name: 'x_tkl_voice_event'
                            caption: 'Facts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3937d266199406ab42c8d6b533df87b'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'called_as_sent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3963d0538444a398aa771c629af8c2a'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a3965f8e009f4e4b9c32f11260b8396b'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                            value: 'processed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3d992c1522a48e59bf9db9e46258507'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a54f9ba605d74a149af9162c4661ca24'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a5ed8ab18a1c4621bbad284ff9bda57c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5f3e7714e3f4f8db738508dd17dd6ac'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'verified'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6c5f45127e54ee9862215c1c9498e8b'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'one_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a8c51573ccc14aa1b51e1a9a5544778e'
                        key: {
                            sys_security_acl: '21480ab35d1b41caa9af4719b2f37706'
                            sys_user_role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a908e3faf60544f8a4ae441a41f8d389'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a933278200164be79d9c97e5dc30448f'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verified'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a9ef4fef65604198aae5ae31c8e1088f'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa154dc803ff41c689b8e73cda9061f4'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'parent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'aa5db2a30fbc44eb9da173c740c4c019'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'call'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ab3504a1e5ce4e9d98326393433d6920'
                        key: {
                            name: 'x_tkl_voice_payload'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab760b08c79641e5b8aa230ffddbfc2d'
                        key: {
                            sys_ui_section: {
                                id: 'af3d05dfa0014fe6943b3ee9a8e62e32'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    caption: 'Raw body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab9fd03a3aed423cad8d43bebbbce5cb'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'name'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ac10f92791df4efaa5ee383bc4a4a5dc'
                        key: {
                            name: 'x_tkl_voice_agent'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac4a50b1753b41d696c624183e894e47'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acaa1fc3673648588b7188c6424f17f1'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad0cbc41586248c6867dbcf7a7e503ab'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ad50180c285c478993a4b0e30ea1e389'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ade6a80b851e44afb1487a232d6fd95a'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'adecd8979c604fa182c14570df0db4bf'
                        key: {
                            logical_table_name: 'x_tkl_voice_account'
                            col_name_string: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'af26c1c629344efba1edadbf956aea7a'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'origin'
                            value: 'email'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'af3d05dfa0014fe6943b3ee9a8e62e32'
                        key: {
                            name: 'x_tkl_voice_payload'
                            caption: 'Raw body'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'afb1e59d2c374c4b8b35543c1ccb0ea7'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'agent_matching'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b0911a2ec59e4ba590a09d30c5b55f0a'
                        key: {
                            list_id: {
                                id: 'd2cdb07ceddf4a8582201a5ec1704b95'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b0b0b9882fb146958e55059f10a01de4'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approximate'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b0dfb5c5fa874ba4b18f09eab591dace'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1b7cdd68a1a4f05b424657532167b8d'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b30f4e30107d4f32bba11081cbad01f9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'connected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b384ed3189fc467c97fbbbad014b8ee2'
                        key: {
                            sys_security_acl: '1b9ab0f1fd434c678462abbe66e8a976'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b3b14a298e7a448491069172f8d919fd'
                        key: {
                            sys_security_acl: '0e1901d7ef1e4fe0a90cedf01128013d'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3b59261470b4920b733247f465fe29e'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cause'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b451e3904a074909864c555fd87f19ca'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b4e5f748e96c4f97981561b85967daa2'
                        key: {
                            logical_table_name: 'x_tkl_voice_call_edge'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b55fc1dcdf3c4f319fd9d96790379218'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'direction'
                            value: 'outbound'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b59b426e9a7d4b4b9b3e32b69aa9ecdb'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b5cdab6a9e994c9a8f7ae1b098f2cc6b'
                        key: {
                            name: 'x_tkl_voice_lease'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b605d4ba19c0461389be543bb8e38460'
                        key: {
                            list_id: {
                                id: 'e54c207bcc8247ca9065cf3d885015ae'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b746ce3a821c482eaa74982ae0016ce1'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b75d9b3ee5794fb1bc25fa4bfe6d7da2'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'skew'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7631c3a32e841a98336c9fd2563a044'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_as_sent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8aa320be0e148a08d4c2b4eabaa0087'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'b8cf2321398143fb8e2cda0ac9ea594f'
                        key: {
                            role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                            contains: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b9013252d70a4fcf8490e35747abcd8c'
                        key: {
                            list_id: {
                                id: '2257608d80cd4dc8b8bb31b135f59028'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'other_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9a7e19ea4724d07af6c1e65bf6633b2'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'payload_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b9f3e40145e14fb780d25ac1377e3f47'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'latency'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ba0cdb765c6f4a188f6021d38e13953b'
                        key: {
                            sys_security_acl: '5a0dd6113abe47f49ffaeda8717d8795'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba402c2c940549c4a0e7a43bdd91f27b'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue_name'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bab8dee053e54cc39aa63850f243d09c'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parent'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bb6fb56f40624650be85dff6097460c3'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'call'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bb859afc17be448d9a55b4bbcbede408'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'origin'
                            value: 'instance'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bbb44ebafce54a3296b0f9ad7163c246'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bce8b5f648434900b2c00fe33fc11dad'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd2c70cfb4c94628ad1e6c37f0fef4c9'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bd721f2868e64f068e36ba416f459bc5'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd729f7a9e054c67b0a522d451df2490'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'bd9a4033a7c64de3a3e3a1797a4df1da'
                        key: {
                            name: 'x_tkl_voice_leg'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_tkl_voice_call'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bded79c65bdb4cf484ab6006dbd00dee'
                        key: {
                            sys_ui_form: {
                                id: 'e84edd300b6344bfab452c73dddc825b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7dd33b0cebdf42abbf3bb5ca6a86c1b2'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Raw bodies'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be07fc90fb0f4ac6bbcf7f2c050b0275'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'be907d80b78a474d87b6e5c84954944d'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bee157082da9464cb326edaf37c2d02a'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'facts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfbe7959cf814aaa98580aa7efc87148'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'contact'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c01ad2c84c5a457780677f5b5f3e493a'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'direction'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c03ebf48d79742109526c4aaffd66e57'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0d3c9439af341388429210adffbe88f'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'work'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c12a37f4ab1344da9c98a7c83fa66ad7'
                        key: {
                            list_id: {
                                id: 'd2cdb07ceddf4a8582201a5ec1704b95'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c171ed9920df469a856a5138846d8de0'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'received_on'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c256027318174c37b6dfc2868251915c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'answered'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c291c07562d446b2ada928a73ce535b7'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'effective_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2995a875ae24f83ae002968b75b976f'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subject'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2cc6b1767d044c096eac7550d81c0cc'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c2f147db4ed54c5194d76f874a19bc29'
                        key: {
                            sys_security_acl: 'c7fdf3dd63c0448ab75b6a090031218a'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c3593c43963e4acf95c95a51fd960546'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'c35db4154a1c49d2b439db54abe50fea'
                        key: {
                            role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                            contains: {
                                id: 'd02c4d0aeeba4aeb9c2b76384b806340'
                                key: {
                                    name: 'x_tkl_voice.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c36cbcabd8034cd78121effaa8280d8a'
                        key: {
                            sys_security_acl: '1221884c8a264ecd9848c420a6fe5cee'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c3dbc155dd474fe898093b1ec0d12105'
                        key: {
                            list_id: {
                                id: '2257608d80cd4dc8b8bb31b135f59028'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c3e8b3ddae464a51816ee4a2be53f754'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_on'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3f00a28a69d4ca5880d29eb9cd32877'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c4f3e1cef99a4fe29a04db95e0a01d99'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'effective'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c5256f3e6bf5469f9a2e13e99b843dd0'
                        key: {
                            sys_security_acl: 'b3e04c0621274f85b4ee3365aa595860'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c525c515daf4458ca4be1283c46ee249'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c557001b036c47e2abf7b53dcdbc57c6'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            value: 'agent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c71991846d184f97819f356223d1ffe6'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'left_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c790a0ff5d454a43ba492260f0f64e24'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'latency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c86f2b41275c4485a40d12d5b66bccbc'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c8e8791d104840eeb92b7d6f5f84248f'
                        key: {
                            sys_security_acl: 'b1d2fa338e7a4e9582d67a3e1b0c8ed7'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9521fb2fb21419291a11a8e616e43b6'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c98e0b2c528549a384adbbb234336f1c'
                        key: {
                            sys_security_acl: 'db5c08a2f5f441728435970eeaea570e'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c9b1bbfd821049a69a4d6bb25f6ae039'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'verified,last_event'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c9b31821f467414196f87e3b66e6033c'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'script'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c9d63623c5f043fc9a813c26be664aac'
                        key: {
                            sys_security_acl: '08ccc7963fde487f8e12dff7e619250b'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ca0d489980f54617b260317fc5e1541a'
                        key: {
                            logical_table_name: 'x_tkl_voice_payload'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ca134756efa34567b3f9c8107459962a'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cad2c396a3224300bb8d600810a247e1'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'received'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cae3f9d1e0d84c7a82d63a2ca7a87ae6'
                        key: {
                            sys_ui_form: {
                                id: 'b5cdab6a9e994c9a8f7ae1b098f2cc6b'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f06302c34e0d48d8a6a73c1aa08e3440'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cb506dc7835049ea87d75991aac4fd83'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'look_again'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cb7a64577522458c928755f782f593b3'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cba6d22f96fe47a18d873e7399f87b8e'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc3ff39901bf49b8a6d5353167e82fbf'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'look_again'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'cd079a000011406c87fa4a74831598c1'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cd4130f8b5944bdab6c415bb5ee97c7c'
                        key: {
                            sys_ui_form: {
                                id: 'db1b63c3bdc84973b90890bde937a730'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '91f84b27995d4d6eb1174c86d7ecfb38'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    caption: 'Edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd50c7fe9efd4419aab5c27201d28a17'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'released_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd5ba305cdd34211b19b65062231d065'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ce6288f9c4334d29ab327ca22c75529f'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'caller_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf1a4ff96a354dd0819912ba7b560bc1'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cf262603c5974de69931c53ae89455d4'
                        key: {
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rejoin'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf72ba999666473d95757d6c07b08747'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'language'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf87766ccad7442f843e21f750c7a67e'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'd02c4d0aeeba4aeb9c2b76384b806340'
                        key: {
                            name: 'x_tkl_voice.agent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd04076934854473cafbe78b32a5fed17'
                        key: {
                            sys_ui_section: {
                                id: '5c77bba84f7c4010afb4bf8483c965de'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Course'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'disposition'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd04e78da864742d8b044d2fd1bd62efb'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd0745dfd85d64a9c9322c869b1d25ab1'
                        key: {
                            sys_security_acl: '656accd3d80b4affbead7ec3ba5555e5'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd0ab26e55aed4902b3c8fb31fe70e91e'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'username'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd0d3a66d61ca4d59b684bc340baec4b1'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd109ac20501c493c99d880a94378dcad'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'direction'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd12288b1ceac4bb6a121de8f96056090'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'answered'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd18e32e012e6410ca2f569b084e59954'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd190fd383f8740c9a16395f10a57bac3'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'home_instance'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd1dc8bfb7b8d4146b250649d0dc0f09f'
                        key: {
                            sys_ui_section: {
                                id: '3318a8925c5a411181d053f2bb5df8ee'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Times'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd2cdb07ceddf4a8582201a5ec1704b95'
                        key: {
                            name: 'x_tkl_voice_lease'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2f953c139a541098b26b9377f2becf6'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd35b86db627a4f27b0ad9ac5bcbc4270'
                        key: {
                            sys_security_acl: '373de4c5228b411cbb694a0ac610bd11'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd372588ed95046d4aaadec3ddea02a64'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'over'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd50ea3bbc7224cb78b505d6b71f1133b'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd514bb0dd0474acd8506e8f94ada403d'
                        key: {
                            sys_security_acl: 'fd0091757007470eb22a005c9d374942'
                            sys_user_role: {
                                id: 'd02c4d0aeeba4aeb9c2b76384b806340'
                                key: {
                                    name: 'x_tkl_voice.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd51f427fb6974218b1b4f327e28a2dec'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd5a0669bf60348b297a6e08c9734a8c8'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'call'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5c3bd9b33534aefb14e9ad512da3a3d'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd6013bf1973e4cf783f8a90a5b77cc65'
                        key: {
                            list_id: {
                                id: '6a009418caa947e5a38fee3269b3de47'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'established_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd637e66cc5594eb5bfa3f379178029be'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'ivr'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd68f592f10964a4b9d2efcfb32e2bdc1'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'close_by'
                            value: 'call'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd6d3dac09b944be5ae13ddd2ee1abbf4'
                        key: {
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'called_as_sent'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd719e7faff4744a090297f63bb9f8338'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd723f8a9f98e4ae39a86892510bf218e'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7c4829c84fa45b2ad10779415b25ec0'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'next_try'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd93141c6414945729b10c7ade234c707'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9ed39dac5314e409f09e407247dd9ec'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'contact'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'da7bd9a93da34720978db79d10743cdf'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db02cbfe10d04d44bc5d2be8302442a7'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'default_country'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'db0a7be0b13049a9b40fdc64625b0ac9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'parent'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'db1b63c3bdc84973b90890bde937a730'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db50f1c83f584f28a3c6fff3a218d560'
                        key: {
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db5cba642a96450e8e508f73aa5dfde3'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'rejoin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dc5378a02182495b8da07a7564258d76'
                        key: {
                            sys_security_acl: '28985f52e03e4b76b373da01782ac548'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd69054af5dd4d3689f82265c2618195'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd7d86d7d5ea47c2ba358e4dd81b70d4'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'parent_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'de25ed398fbe4839bf4761f99e2c7700'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                            value: 'retry'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de7ba311356a4b9a811feb32e3687603'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df0dd62e26f24d46a221e2c3ea8c43c8'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'rejoin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df267eb65a254ce2887312777853a475'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_as_sent'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df2c3bc0ec01486db21fd359f9ad8017'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e094efa7c44b4111b713eb2499e337c8'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'opened_as'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0bf8d2c829d4f289b8a01b3bea4db10'
                        key: {
                            sys_ui_section: {
                                id: 'af3d05dfa0014fe6943b3ee9a8e62e32'
                                key: {
                                    name: 'x_tkl_voice_payload'
                                    caption: 'Raw body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'size'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e0cd5a98892b47438f4140aa9a946ea2'
                        key: {
                            sys_security_acl: '694903c543ea464cabdbd8381f96835b'
                            sys_user_role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e13beabd118947da917091a8d4ef4d7c'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'queue_name'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e16c665fffdd48e3b4efa0707dea332e'
                        key: {
                            sys_ui_form: {
                                id: '9800757e85c9492183eb8608fc106b0c'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e18055b815004178a7f94437a48b911f'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'ended_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e29b3220a5e1458886fccfed889496f1'
                        key: {
                            sys_security_acl: 'e66afbea47554e24a3581839bb01d23a'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e2b5150cc27c4688ae1fa3540c799d66'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'ended_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e376a3a4cdcf4f4186e3cdd44f172255'
                        key: {
                            name: 'x_tkl_voice_event'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e3ca4e67f2ab46e3b4f609479295de6f'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e4008ce316ab47fdba49bc585d3251c4'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e45cbc1de4ae4a9ea15a220dd5331846'
                        key: {
                            name: 'x_tkl_voice_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_tkl_voice_call'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e46fbef78edb4ce7a8a602fd9425cda1'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'effective'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e473ba85c82d4f04a726aef120add084'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'username'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e52bd6f58d394348b131753898c6372c'
                        key: {
                            list_id: {
                                id: '3c632af8afa54786aa125f16bb2ef97d'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e54c207bcc8247ca9065cf3d885015ae'
                        key: {
                            name: 'x_tkl_voice_account'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e57b1a40e7714f09b933b5881da9c754'
                        key: {
                            name: 'x_tkl_voice_payload'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'e5b3124716ae4d02bac2113d17f9b0af'
                        key: {
                            role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                            contains: {
                                id: 'd02c4d0aeeba4aeb9c2b76384b806340'
                                key: {
                                    name: 'x_tkl_voice.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5d31a53ff2f45e5ab036d94ce06d297'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'caller_confidence'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e602187ef9ff4223855feb93e0977b87'
                        key: {
                            sys_security_acl: 'b1d2fa338e7a4e9582d67a3e1b0c8ed7'
                            sys_user_role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6a85ab9126942558260ac34b83c7a35'
                        key: {
                            sys_ui_section: {
                                id: '91f84b27995d4d6eb1174c86d7ecfb38'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    caption: 'Edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'one_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e6b27718befd4a1380558809cdc9b41c'
                        key: {
                            name: 'x_tkl_voice_account'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e76446028ac244d0a8345c4a288a9abb'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e77da20b4f414330af3c86af4f174dab'
                        key: {
                            sys_security_acl: 'cc7922adc5934189bfc00db93c371e4b'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e7fb982fcdce4bafb07c10746253a289'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'mode'
                            value: 'record'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e81b98dd71b448e1b44d2fbf8526cf9d'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'last_event'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'e84edd300b6344bfab452c73dddc825b'
                        key: {
                            name: 'x_tkl_voice_account'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e8a4d1f7ceac4dc5b44510d50b54eae4'
                        key: {
                            sys_security_acl: '6fc1aa6f02cb4474bc430bf7b261cab3'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8a7ae8ac7464decb29d4df6e7358b0e'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8b4dcf6ede14190af6643d7a36b5122'
                        key: {
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e944c5e1bd7f414a88b8afc480100f39'
                        key: {
                            sys_ui_form: {
                                id: '21644c8cc97048f2885d44c9d79ebb0e'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4f0688285d2b4f9d901dcb2010359de4'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Caller'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e9566aee2f184a2ab49bd58a9fa5f7bc'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e959fd5c84844743976b5983d79a6108'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'default_country'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea28342d4da94f7185dacc901b06b0d2'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'eb0007e646d14a0eb1472e7ae70443c3'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'state,next_try'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb30e9634159446398f2ea87b8c20982'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'one_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb4a40fbb8774627b5ad0df034c260e9'
                        key: {
                            sys_ui_section: {
                                id: '50b0717482a34914882d1d3a1a99a5bb'
                                key: {
                                    name: 'x_tkl_voice_agent'
                                    caption: 'Agent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb8e4edeb2d94a839414633518378f49'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ebed891b4f754b5aa6c37dcfb15aad2a'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'close_by'
                            value: 'agent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec158b60a4a143c39d25ef695146c414'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'queue_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec1a51d34cab45f18acfdb84e0e1b139'
                        key: {
                            sys_ui_section: {
                                id: 'a3565ef70a33491cae0dcad4647e6c22'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Facts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'facts'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec78e357f2414e678a154edfc38a5115'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec9f8442d03844ae96de60c00b37a749'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecc590e280954d1cb790d7aaab5bf4e3'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'left'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                        key: {
                            name: 'x_tkl_voice_call'
                            caption: 'Call'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'edaac3eb4e0646c68b05b84dbfadfc06'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'left'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ee8523c4e0af4d30832ef1da4409652d'
                        key: {
                            logical_table_name: 'x_tkl_voice_payload'
                            col_name_string: 'event'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eef75e83a8134982b9fd8552a0f38828'
                        key: {
                            sys_ui_section: {
                                id: '03ad6961104d4296a32af900fa4dca0f'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    caption: 'Error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ef0d25a6909647e2a102f1889e5f0673'
                        key: {
                            sys_security_acl: '8d811b59ce144ece9dc759108c95da1f'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'efa1193bbb06416c94734e451b4e1136'
                        key: {
                            name: 'x_tkl_voice_account'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'efb0de7794904b3aad73b3d4a5707b55'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'call'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'efd1a8b6446947f1ab3bb7b61675a3e9'
                        key: {
                            sys_ui_section: {
                                id: '594f7278dc53452a9cc5e46a1150169b'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Account'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integration_user'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f058ed62f3a147e98827b2e3ac31dac9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'language'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f06302c34e0d48d8a6a73c1aa08e3440'
                        key: {
                            name: 'x_tkl_voice_lease'
                            caption: 'Lease'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f09613f1063845ff849f352f47c835c1'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'subject'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f145be995e7b4f21bb039ee497b3fb85'
                        key: {
                            name: 'x_tkl_voice_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f1a27676a3234d8494f01f33f6ff969d'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f241d80146fc4d79a62d9a3f8a746914'
                        key: {
                            sys_ui_section: {
                                id: 'f06302c34e0d48d8a6a73c1aa08e3440'
                                key: {
                                    name: 'x_tkl_voice_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'generation'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2f28d0cdd32409bacb5843395fde611'
                        key: {
                            sys_ui_section: {
                                id: '8382e5137b2343f19bff23d0a7830434'
                                key: {
                                    name: 'x_tkl_voice_leg'
                                    caption: 'Leg'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'established_on'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f31a586591d2415d96059af2210e894e'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f32c762f39644b0eab925ca1be4fd670'
                        key: {
                            name: 'x_tkl_voice_payload'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f413f341d5f84c4594824abe12b9fb00'
                        key: {
                            sys_ui_form: {
                                id: '21644c8cc97048f2885d44c9d79ebb0e'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ece2cbdb773e4bb6a0c139106e1bfc05'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f47facd8575e4d94884cad470e4534a1'
                        key: {
                            list_id: {
                                id: '0ae2bfada2f5463a93e388236ffbac87'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f47fda5143d6493d91f7c4a1acfd3e7b'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'opened_as'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f588c512b6bc40d89a9c3dce4e5604b7'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f59c1eace18248a9927e1277659fc20c'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f5d0c098085c4df78b6e89747914bef0'
                        key: {
                            list_id: {
                                id: 'f145be995e7b4f21bb039ee497b3fb85'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'latency'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f64accc977f547bdadb877229453fd37'
                        key: {
                            sys_security_acl: '30f00ca3dcb549399615b16948349e0c'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'f670657a7881458dade160d020bc8766'
                        key: {
                            name: 'x_tkl_voice_event'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f68cbf76fa1547d58abed290a05e369c'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8545e5cafd9441393ecae05003faac7'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_try'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f91018174a7441f4808419b8480e0b84'
                        key: {
                            sys_security_acl: '316a53263bcd414fbde8543e2364c309'
                            sys_user_role: {
                                id: '16dfd744d4b748d482b9348a376f5818'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f93943ca768e4624a4d21f738fbe391a'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f9669856f0804c2b96480fbb344d35fc'
                        key: {
                            sys_security_acl: '3cf9501dfaa7457bac232277353f0428'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9d616e3f50b40ceb5cbb5af94f9376d'
                        key: {
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'close_by'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fa080d2fb3a34db18c7cd814b3ea4729'
                        key: {
                            name: 'x_tkl_voice_lease'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa25002d3a2942bf92cacd3add53915c'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa6a7ade5cad48acb119aaec75a02bec'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fac7f3e67b4949d4aa542989a404bfa4'
                        key: {
                            list_id: {
                                id: '2e56f45b3ea442d98676d0736076f4cd'
                                key: {
                                    name: 'x_tkl_voice_error'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'subject'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbe570b627504cb0930e8754b165ed4e'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc01751c2303484fa6f83ecb8b2b4357'
                        key: {
                            sys_ui_section: {
                                id: '5d0dabc033dc47adadf6002c9fde322a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Calls'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent_matching'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fc47fb7ceae14a47bf2a384ca14de267'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'established'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd805de3a73a40538b7529d61757cc20'
                        key: {
                            sys_ui_section: {
                                id: '91f84b27995d4d6eb1174c86d7ecfb38'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    caption: 'Edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd850eac7adc46c696845eaed31d1fbc'
                        key: {
                            sys_ui_section: {
                                id: '91f84b27995d4d6eb1174c86d7ecfb38'
                                key: {
                                    name: 'x_tkl_voice_call_edge'
                                    caption: 'Edge'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parent_id'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fddcc7f007a24f5787629a9372791944'
                        key: {
                            name: 'x_tkl_voice_event'
                            element: 'event_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fefdd5fb6e024994acbac7cae085f3fc'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff166c4c70764d429efd94a51f0c41a0'
                        key: {
                            sys_ui_section: {
                                id: '40c7a5b61b714a46b216bd1849ab9486'
                                key: {
                                    name: 'x_tkl_voice_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'contact'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff409e0d2886411aab70c6d134c97072'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'queue'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
