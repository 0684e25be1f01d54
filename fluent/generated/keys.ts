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
                    'acl-call-called-as-sent-read': {
                        table: 'sys_security_acl'
                        id: 'b2542cfc191842488fd4174fda0f5d97'
                    }
                    'acl-call-called-number-read': {
                        table: 'sys_security_acl'
                        id: '457c0f4fa5fa4701a2ac2a8840fd39b6'
                    }
                    'acl-call-caller-as-sent-read': {
                        table: 'sys_security_acl'
                        id: '8e2c6c037dd04cd3bf122029ecad9643'
                    }
                    'acl-call-caller-number-read': {
                        table: 'sys_security_acl'
                        id: '60d334b1561f49e0a72a0ae872ddb31f'
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
                    'acl-call-projected-read': {
                        table: 'sys_security_acl'
                        id: '38b55590c6c44d23a261fafe830b0424'
                    }
                    'acl-call-read': {
                        table: 'sys_security_acl'
                        id: '03d8cf6bbcb748b3a4ae6affab4241b5'
                    }
                    'acl-call-read-own': {
                        table: 'sys_security_acl'
                        id: 'ce5ac5498b174988a487b4e0c7dfe4ba'
                    }
                    'acl-call-trace-execute': {
                        table: 'sys_security_acl'
                        id: '7a0d9186e9424012b759ad38714573ed'
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
                    'action-replay-event': {
                        table: 'sys_ui_action'
                        id: '7583d97123474fdd88f7716dc9e4baa5'
                    }
                    'action-replay-list': {
                        table: 'sys_ui_action'
                        id: 'b0dc63c09ffe4393803ee1eea8ab0c59'
                    }
                    'atf-answer': {
                        table: 'sys_atf_test'
                        id: '1e269d7338ed4c3fb6813f28c80c8e5b'
                    }
                    'atf-answer-account': {
                        table: 'sys_atf_step'
                        id: '0d8a41a1ee7d4179945409a9c567464b'
                    }
                    'atf-answer-agent': {
                        table: 'sys_atf_step'
                        id: '9f25ac7d7ba7438fad0a5bbf799409d7'
                    }
                    'atf-answer-answer': {
                        table: 'sys_atf_step'
                        id: 'c40a269f1e674d2a839a4674691f4529'
                    }
                    'atf-answer-answer-interaction': {
                        table: 'sys_atf_step'
                        id: '26197498a3bd4a288f62d3cfdffbf9ea'
                    }
                    'atf-answer-answer-reply': {
                        table: 'sys_atf_step'
                        id: '608c2241dc8c482abbb0e119f3263501'
                    }
                    'atf-answer-answer-status': {
                        table: 'sys_atf_step'
                        id: 'aec0aa6aeb2a43deaaf696711c1f9178'
                    }
                    'atf-answer-create': {
                        table: 'sys_atf_step'
                        id: '60bf19f8fb294b66ae6d51734aa4a881'
                    }
                    'atf-answer-create-status': {
                        table: 'sys_atf_step'
                        id: '2640dfef7174494bb5726c4bd7a49edb'
                    }
                    'atf-answer-interaction': {
                        table: 'sys_atf_step'
                        id: '9b8b57ada58543078be9571c51ea81c8'
                    }
                    'atf-answer-leg': {
                        table: 'sys_atf_step'
                        id: 'd7eb6ab72adc450f99ccabed1280c66a'
                    }
                    'atf-answer-person': {
                        table: 'sys_atf_step'
                        id: 'c4c3066e018f440c8c343a7dc385a0a7'
                    }
                    'atf-bad-json': {
                        table: 'sys_atf_test'
                        id: '680448576d744842884dc84bd300ec84'
                    }
                    'atf-bad-json-account': {
                        table: 'sys_atf_step'
                        id: '7677d91a2d08447f8573802fa220782e'
                    }
                    'atf-bad-json-event': {
                        table: 'sys_atf_step'
                        id: 'f639086757a94d21bb6f2665f47a39d3'
                    }
                    'atf-bad-json-send': {
                        table: 'sys_atf_step'
                        id: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                    }
                    'atf-bad-json-send-message': {
                        table: 'sys_atf_step'
                        id: 'd8919b3dace04212b0db8375a73c2b6f'
                    }
                    'atf-bad-json-send-status': {
                        table: 'sys_atf_step'
                        id: '6b28f9b0eba4452a963196ce8784c72b'
                    }
                    'atf-create': {
                        table: 'sys_atf_test'
                        id: 'f1c555e8e9e041d09798054e6253508d'
                    }
                    'atf-create-account': {
                        table: 'sys_atf_step'
                        id: '49fb4780ae4c4d0e80d562d4ad1471d2'
                    }
                    'atf-create-create': {
                        table: 'sys_atf_step'
                        id: 'fc6840b7a4144d078b01058fa186fc59'
                    }
                    'atf-create-create-json': {
                        table: 'sys_atf_step'
                        id: '4b93085a2f2f4b38988539222e4da7e3'
                    }
                    'atf-create-create-number': {
                        table: 'sys_atf_step'
                        id: 'e7e4385e13594c6dbeef9d6a336d97d4'
                    }
                    'atf-create-create-payload': {
                        table: 'sys_atf_step'
                        id: '581b94b1bca841648800b0c3b13b03a1'
                    }
                    'atf-create-create-pop': {
                        table: 'sys_atf_step'
                        id: 'd1f9638f1f9d40d59bd2a8b620b23b12'
                    }
                    'atf-create-create-reply': {
                        table: 'sys_atf_step'
                        id: 'c3aff7fc4ef74fc08976279e2d3539ba'
                    }
                    'atf-create-create-status': {
                        table: 'sys_atf_step'
                        id: 'fed3bb927e9c48c3ae5bcdecc32ce18b'
                    }
                    'atf-create-event': {
                        table: 'sys_atf_step'
                        id: '31bfe3209d1e4aadacc5becdd7e01d5a'
                    }
                    'atf-create-interaction': {
                        table: 'sys_atf_step'
                        id: '6decdcfa5c38447aa0fb3e2903e3ce9d'
                    }
                    'atf-duplicate': {
                        table: 'sys_atf_test'
                        id: '414474ffb7744518a779489c69a40487'
                    }
                    'atf-duplicate-account': {
                        table: 'sys_atf_step'
                        id: '122433a330d743c5a3a2faf268cd196b'
                    }
                    'atf-duplicate-first': {
                        table: 'sys_atf_step'
                        id: 'a03616a49aee41e6854db85c39d34e73'
                    }
                    'atf-duplicate-first-reply': {
                        table: 'sys_atf_step'
                        id: '1caccf121af145aba8d0bacd4c0fc5bf'
                    }
                    'atf-duplicate-first-status': {
                        table: 'sys_atf_step'
                        id: '15a6aaeb20b44c56b0ee21a1fdae90bd'
                    }
                    'atf-duplicate-once': {
                        table: 'sys_atf_step'
                        id: '2971a831fae5460a96d28f802f3ca4e1'
                    }
                    'atf-duplicate-second': {
                        table: 'sys_atf_step'
                        id: 'ecbf700bb9964ca582253bd3b0479981'
                    }
                    'atf-duplicate-second-interaction': {
                        table: 'sys_atf_step'
                        id: '4cacb03a413b45e3b5a38935f6c05c44'
                    }
                    'atf-duplicate-second-reply': {
                        table: 'sys_atf_step'
                        id: '488409fd48db452bb8d2615d9b7ec397'
                    }
                    'atf-duplicate-second-status': {
                        table: 'sys_atf_step'
                        id: '86ddc6c05ef6413f9a86ad193aeaa011'
                    }
                    'atf-error': {
                        table: 'sys_atf_test'
                        id: 'b05f88c567b5440fa82f0943d407a98a'
                    }
                    'atf-error-account': {
                        table: 'sys_atf_step'
                        id: 'bf25aafdc106403fbf4ed7b0d307019b'
                    }
                    'atf-error-call': {
                        table: 'sys_atf_step'
                        id: '14dcf26909d242919c40ab9972e56d21'
                    }
                    'atf-error-error': {
                        table: 'sys_atf_step'
                        id: '6d4281133a344662ab172c98869aa3d7'
                    }
                    'atf-error-error-reply': {
                        table: 'sys_atf_step'
                        id: '279246fc4c164ac7b768d47980ccc681'
                    }
                    'atf-error-error-status': {
                        table: 'sys_atf_step'
                        id: '16c0cae5ce644e9dbcbe467a2dccab1f'
                    }
                    'atf-error-logged': {
                        table: 'sys_atf_step'
                        id: 'a946db28c2074832910a0d369b025ba9'
                    }
                    'atf-missing-field': {
                        table: 'sys_atf_test'
                        id: '7044f65724b1410e80627e851a106b58'
                    }
                    'atf-missing-field-account': {
                        table: 'sys_atf_step'
                        id: '8267a7b4f34b4593a411e05932d25bdb'
                    }
                    'atf-missing-field-event': {
                        table: 'sys_atf_step'
                        id: 'f2b35478629b4adcbbac0cc8075bf3e5'
                    }
                    'atf-missing-field-send': {
                        table: 'sys_atf_step'
                        id: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                    }
                    'atf-missing-field-send-failure': {
                        table: 'sys_atf_step'
                        id: 'a9b37cab768a45d78764f1401aa98d93'
                    }
                    'atf-missing-field-send-message': {
                        table: 'sys_atf_step'
                        id: 'f5953d4ff7a24d2bb74308a636f5447f'
                    }
                    'atf-missing-field-send-status': {
                        table: 'sys_atf_step'
                        id: 'fc9cbb93e81c468c93ce932b2250fcdb'
                    }
                    'atf-no-credentials': {
                        table: 'sys_atf_test'
                        id: 'ba41dc602e064b6fa9fb32f11c81ace1'
                    }
                    'atf-no-credentials-account': {
                        table: 'sys_atf_step'
                        id: '4b8ee56b11ca45799ba8c73c762e02ce'
                    }
                    'atf-no-credentials-event': {
                        table: 'sys_atf_step'
                        id: '0c4ec906286f49e38fed1d1ee02e1cfa'
                    }
                    'atf-no-credentials-send': {
                        table: 'sys_atf_step'
                        id: '874e055b43ac47a7a6262884d8d9cb38'
                    }
                    'atf-no-credentials-send-status': {
                        table: 'sys_atf_step'
                        id: '82b08c6cc5264736ab1fc19b1f19a189'
                    }
                    'atf-other-user': {
                        table: 'sys_atf_test'
                        id: 'bfcaf5bd12fb49a8a6aee354b340bf26'
                    }
                    'atf-other-user-account': {
                        table: 'sys_atf_step'
                        id: '137e1ec933214cdd9336d31bad5637ad'
                    }
                    'atf-other-user-event': {
                        table: 'sys_atf_step'
                        id: 'fd43b061221f49b19dd47a90fa1fa3d4'
                    }
                    'atf-other-user-other': {
                        table: 'sys_atf_step'
                        id: 'ebfbc48131da48a6839e24aa7659dc24'
                    }
                    'atf-other-user-send': {
                        table: 'sys_atf_step'
                        id: '3f3a65d34cc244fcb7617fabcf751125'
                    }
                    'atf-other-user-send-detail': {
                        table: 'sys_atf_step'
                        id: '51e87b9bf7d54b26810e36941de3f0ee'
                    }
                    'atf-other-user-send-status': {
                        table: 'sys_atf_step'
                        id: '797eabf4d6fd4441a742b0497a4848b7'
                    }
                    'atf-release': {
                        table: 'sys_atf_test'
                        id: '60e151492fa4461487d942f52738c58a'
                    }
                    'atf-release-account': {
                        table: 'sys_atf_step'
                        id: '91846dfff5934578b76033fb786d4cb3'
                    }
                    'atf-release-call': {
                        table: 'sys_atf_step'
                        id: 'dfa7784ba4444ce7b4401db5ea4ccbb8'
                    }
                    'atf-release-create': {
                        table: 'sys_atf_step'
                        id: 'f5aeee2229cc4ae4b90e04b32dbff634'
                    }
                    'atf-release-create-status': {
                        table: 'sys_atf_step'
                        id: 'a8cb0d753b7242a09f34babe19fa6b90'
                    }
                    'atf-release-release': {
                        table: 'sys_atf_step'
                        id: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                    }
                    'atf-release-release-reply': {
                        table: 'sys_atf_step'
                        id: '25d7fd2bed3c4f4a992a3b03e077c87d'
                    }
                    'atf-release-release-status': {
                        table: 'sys_atf_step'
                        id: 'de2b20539c1142579d994f252750562c'
                    }
                    'atf-state-abandoned': {
                        table: 'sys_atf_test'
                        id: '190b0023f9e944798c646c0b555fd139'
                    }
                    'atf-state-abandoned-account': {
                        table: 'sys_atf_step'
                        id: 'bdf53a3be3e9429196a3447921cd49f3'
                    }
                    'atf-state-abandoned-create': {
                        table: 'sys_atf_step'
                        id: 'ce9fadab1f404e24b1226f26ba8c55f6'
                    }
                    'atf-state-abandoned-create-status': {
                        table: 'sys_atf_step'
                        id: '1fa3aec2ade147f9a2c437a339545c5a'
                    }
                    'atf-state-abandoned-interaction': {
                        table: 'sys_atf_step'
                        id: '24798566b1c74a8aa4e5feff992a5acb'
                    }
                    'atf-state-abandoned-release': {
                        table: 'sys_atf_step'
                        id: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                    }
                    'atf-state-abandoned-release-status': {
                        table: 'sys_atf_step'
                        id: '881f9585c9b14f7da3040dfa23b34eb6'
                    }
                    'atf-state-complete': {
                        table: 'sys_atf_test'
                        id: 'a50cd7c7d68049b5bca9cfe14fefa43f'
                    }
                    'atf-state-complete-account': {
                        table: 'sys_atf_step'
                        id: 'f3c9fbb11bee4341833d4fe41d55ba4f'
                    }
                    'atf-state-complete-agent': {
                        table: 'sys_atf_step'
                        id: '46d57d736a574f7e85ac62ec9d488d25'
                    }
                    'atf-state-complete-answer': {
                        table: 'sys_atf_step'
                        id: '4cb650d66af64f80a2aaae722bd06436'
                    }
                    'atf-state-complete-answer-status': {
                        table: 'sys_atf_step'
                        id: '16f4d0310e3540e2ba53b4dfeb0e9284'
                    }
                    'atf-state-complete-create': {
                        table: 'sys_atf_step'
                        id: '49a5053097b14faeb8009745ea08a188'
                    }
                    'atf-state-complete-create-status': {
                        table: 'sys_atf_step'
                        id: '960ee24085d3489caec78af4d5df5af9'
                    }
                    'atf-state-complete-interaction': {
                        table: 'sys_atf_step'
                        id: '2f55223769c44713ba8fa3474d3cd281'
                    }
                    'atf-state-complete-person': {
                        table: 'sys_atf_step'
                        id: '5f46601493eb48a5b3b200dd8e4add65'
                    }
                    'atf-state-complete-release': {
                        table: 'sys_atf_step'
                        id: 'cd1f7de181e743dd93b700286158343d'
                    }
                    'atf-state-complete-release-status': {
                        table: 'sys_atf_step'
                        id: '241664fcdba342bcb599a4a17f53cef4'
                    }
                    'atf-state-early-release': {
                        table: 'sys_atf_test'
                        id: 'bfb31c0c11b444b993cd769b15d54184'
                    }
                    'atf-state-early-release-account': {
                        table: 'sys_atf_step'
                        id: '5b92e034d31e45a5967ec020805434c5'
                    }
                    'atf-state-early-release-call': {
                        table: 'sys_atf_step'
                        id: '83105df661d74366a5249f5231027947'
                    }
                    'atf-state-early-release-create': {
                        table: 'sys_atf_step'
                        id: '7ac2f397c24a44ec92624e5117de33a9'
                    }
                    'atf-state-early-release-create-status': {
                        table: 'sys_atf_step'
                        id: '9fc5218c4764448eb2b70b3815ad8f9a'
                    }
                    'atf-state-early-release-interaction': {
                        table: 'sys_atf_step'
                        id: '92e63760641041e0b218750233b924aa'
                    }
                    'atf-state-early-release-release': {
                        table: 'sys_atf_step'
                        id: '4260c7b8c16a480ab1db26fc4b997db5'
                    }
                    'atf-state-early-release-release-status': {
                        table: 'sys_atf_step'
                        id: '608763cfb1bb406eb20f9bb174604078'
                    }
                    'atf-state-new': {
                        table: 'sys_atf_test'
                        id: '4fd26a9969fb4e5394e8b986dacec22c'
                    }
                    'atf-state-new-account': {
                        table: 'sys_atf_step'
                        id: '1238f52f9a88442eb620726047f7fd6e'
                    }
                    'atf-state-new-create': {
                        table: 'sys_atf_step'
                        id: '2f2e891d015d4e7dac4dd74c62245aa0'
                    }
                    'atf-state-new-create-status': {
                        table: 'sys_atf_step'
                        id: 'ec686d06defd46cb8d878bfc737322a8'
                    }
                    'atf-state-new-interaction': {
                        table: 'sys_atf_step'
                        id: 'de6f34a151bd4584a800745e4e7ad6e9'
                    }
                    'atf-state-person': {
                        table: 'sys_atf_test'
                        id: 'be2553c7daf7498b980152ffaa8e09c6'
                    }
                    'atf-state-person-account': {
                        table: 'sys_atf_step'
                        id: '7300670e8c3a40d8849e308222641d97'
                    }
                    'atf-state-person-back': {
                        table: 'sys_atf_step'
                        id: 'f9d7ee4444ad460198f148322e7f862d'
                    }
                    'atf-state-person-close': {
                        table: 'sys_atf_step'
                        id: 'e4706730d7e24e19aef381bed064f0c7'
                    }
                    'atf-state-person-create': {
                        table: 'sys_atf_step'
                        id: 'ec45e75d714f4040b90d28a7c47291a3'
                    }
                    'atf-state-person-create-status': {
                        table: 'sys_atf_step'
                        id: '324e97bc0a9c4c09859f5b8be8ebb5d2'
                    }
                    'atf-state-person-interaction': {
                        table: 'sys_atf_step'
                        id: '7e216629273e4648a8362a76dc9dc14f'
                    }
                    'atf-state-person-person': {
                        table: 'sys_atf_step'
                        id: 'b176c20dbbc84363bca839322f908c37'
                    }
                    'atf-state-person-release': {
                        table: 'sys_atf_step'
                        id: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                    }
                    'atf-state-person-release-status': {
                        table: 'sys_atf_step'
                        id: 'f0b0a532558c4b438b9fb3d6471af013'
                    }
                    'atf-state-person-runner': {
                        table: 'sys_atf_step'
                        id: 'c3e3f01c8a074c40b32d02ebacb9cbfc'
                    }
                    'atf-state-person-stays': {
                        table: 'sys_atf_step'
                        id: '586638d10a2b457983111b65917c4d81'
                    }
                    'atf-state-work': {
                        table: 'sys_atf_test'
                        id: 'e85dbc72b010467f8610a2a9c704b1a8'
                    }
                    'atf-state-work-account': {
                        table: 'sys_atf_step'
                        id: 'd35387a914af4771bd01dbbf641af7bb'
                    }
                    'atf-state-work-agent': {
                        table: 'sys_atf_step'
                        id: '00185d1bd64a42768bdafcecf4914e63'
                    }
                    'atf-state-work-answer': {
                        table: 'sys_atf_step'
                        id: 'cc34156ef5c34af8b3e53e2c7d06a334'
                    }
                    'atf-state-work-answer-status': {
                        table: 'sys_atf_step'
                        id: 'e218a8f0bb9d40c59eeca99ae0487335'
                    }
                    'atf-state-work-create': {
                        table: 'sys_atf_step'
                        id: '7833c507a9f44382a119c05a6e22a0fc'
                    }
                    'atf-state-work-create-status': {
                        table: 'sys_atf_step'
                        id: 'fcbbff7a8a0347569a67cdf29d143764'
                    }
                    'atf-state-work-interaction': {
                        table: 'sys_atf_step'
                        id: '97cc385b9e244b1fae1ec32c14799da7'
                    }
                    'atf-state-work-person': {
                        table: 'sys_atf_step'
                        id: 'c2e23cc92f8a43a8821ba7470473694c'
                    }
                    'atf-unknown-account': {
                        table: 'sys_atf_test'
                        id: '6630c78b66b74ad4aad614d5db654b2e'
                    }
                    'atf-unknown-account-send': {
                        table: 'sys_atf_step'
                        id: '21459de5ab46469cbfa9d490999b557d'
                    }
                    'atf-unknown-account-send-detail': {
                        table: 'sys_atf_step'
                        id: '7336f24c2e5a4d329bd9a270b2bd1910'
                    }
                    'atf-unknown-account-send-status': {
                        table: 'sys_atf_step'
                        id: '0a9e868e77a446a4a56367c2413222ec'
                    }
                    'atf-wrong-type': {
                        table: 'sys_atf_test'
                        id: '47ceb7cbcfd04c37ae7db898b26ea723'
                    }
                    'atf-wrong-type-account': {
                        table: 'sys_atf_step'
                        id: '8a8dedb29681450a928ba27b382c3963'
                    }
                    'atf-wrong-type-event': {
                        table: 'sys_atf_step'
                        id: '4dbdf450a16f4fa087dcaca185c307ba'
                    }
                    'atf-wrong-type-send': {
                        table: 'sys_atf_step'
                        id: 'a527ffbefa514e0f81e8f27f20756c98'
                    }
                    'atf-wrong-type-send-message': {
                        table: 'sys_atf_step'
                        id: 'b660a26ec2c24fedb906b02f1688b15a'
                    }
                    'atf-wrong-type-send-status': {
                        table: 'sys_atf_step'
                        id: '7a5f189fb3e54774bc9f5dba742ec9c4'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '6062df8825d14b09813476df2034f105'
                    }
                    'event-attention': {
                        table: 'sysevent_register'
                        id: '23a0df7f81fc4824bba927703296b012'
                    }
                    'event-event-received': {
                        table: 'sysevent_register'
                        id: 'a74b3a717af148cda2cb210f84d681e2'
                    }
                    'event-event-retry': {
                        table: 'sysevent_register'
                        id: 'f1b452c0d0b14bbeac2a87450bc1025d'
                    }
                    'event-reconcile': {
                        table: 'sysevent_register'
                        id: '7a5cccde06c14c7faa7bed93ab363074'
                    }
                    'job-end-wrap-up': {
                        table: 'sysauto_script'
                        id: 'eaf69d61d8e4489a8761ca7c5ecc3765'
                    }
                    'job-reconcile': {
                        table: 'sysauto_script'
                        id: 'f67b9faa49804a90a8448e75010f7a8c'
                    }
                    'job-seal-old-calls': {
                        table: 'sysauto_script'
                        id: '56cfeadc8d6a4a0fbacdf914ef85edbb'
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
                    'module-events-dead': {
                        table: 'sys_app_module'
                        id: '839f6e12b59747e2ad2b20b3530a9d75'
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
                    'notification-attention': {
                        table: 'sysevent_email_action'
                        id: '7d65dab29e9644e198ec88770665cbda'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'a00e1d793cfd452cb402dc17754b2205'
                    }
                    'privilege-choice-read': {
                        table: 'sys_scope_privilege'
                        id: 'd848a33b1cb441c092f28a10a0292b88'
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
                        id: '0d85069b9b854ce1a02941a44395b548'
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
                    'privilege-phone-log-create': {
                        table: 'sys_scope_privilege'
                        id: 'de227872b5d5415f9bea6a3b258106ba'
                    }
                    'privilege-phone-log-read': {
                        table: 'sys_scope_privilege'
                        id: 'd1b952dea3a34517acad47fce4ea2d50'
                    }
                    'privilege-phone-log-write': {
                        table: 'sys_scope_privilege'
                        id: 'e03ed64a34f242e094946e9243290c5f'
                    }
                    'privilege-rest-answer-get-body': {
                        table: 'sys_scope_privilege'
                        id: 'e75d62b6f42f4a4e825fdc24320e635a'
                    }
                    'privilege-rest-answer-get-error-message': {
                        table: 'sys_scope_privilege'
                        id: '6b2866792d0d45a2add9e5d65987e30d'
                    }
                    'privilege-rest-answer-get-status-code': {
                        table: 'sys_scope_privilege'
                        id: '9b25b6e1e87a4d8f86657ff2567314fb'
                    }
                    'privilege-rest-message-execute': {
                        table: 'sys_scope_privilege'
                        id: '5bb91c09b1e343af966f4c73e627c039'
                    }
                    'privilege-rest-message-set-endpoint': {
                        table: 'sys_scope_privilege'
                        id: '5f026114a0ec4e31bd7d5f53cc630348'
                    }
                    'privilege-rest-message-set-http-method': {
                        table: 'sys_scope_privilege'
                        id: '6683ad020cf94eda86470c14b858414e'
                    }
                    'privilege-rest-message-set-http-timeout': {
                        table: 'sys_scope_privilege'
                        id: '909c3360c6c2489da2cd5a24f82bf647'
                    }
                    'privilege-rest-message-set-request-body': {
                        table: 'sys_scope_privilege'
                        id: '009c5ad5851948b7a3c6d487c5cca2aa'
                    }
                    'privilege-rest-message-set-request-header': {
                        table: 'sys_scope_privilege'
                        id: 'a1044a3580e044e9ae691f0a6c3111c5'
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
                    'property-accounts-several-per-vendor': {
                        table: 'sys_properties'
                        id: 'c21a18da76a944449977a597e849eced'
                    }
                    'property-agent-look-again-minutes': {
                        table: 'sys_properties'
                        id: '2f011456ef9c4e92bd4c8e2f77c5d2b1'
                    }
                    'property-alarm-minutes': {
                        table: 'sys_properties'
                        id: '8470fd0fe00645489e5d8450c3f8307d'
                    }
                    'property-api-timeout': {
                        table: 'sys_properties'
                        id: 'ef17846dde8e4bd38ed61c5693b9a663'
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
                    'related-list-event-payloads': {
                        table: 'sys_ui_related_list_entry'
                        id: '0e4dcc080ac74b499a62e3d867089cd6'
                    }
                    'related-lists-call': {
                        table: 'sys_ui_related_list'
                        id: '7915aa09200f4b52aa365386d5d47de9'
                    }
                    'related-lists-event': {
                        table: 'sys_ui_related_list'
                        id: '8edeb8adeddb4d3397cf1316563dd22d'
                    }
                    'rest-telephony': {
                        table: 'sys_ws_definition'
                        id: '78cecf98ab474921aa25f1f7823afa6f'
                    }
                    'rest-telephony-call': {
                        table: 'sys_ws_operation'
                        id: 'fb386cd59bf84abf8e3e20af86312986'
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
                    'rest-telephony-cxone-hold': {
                        table: 'sys_ws_operation'
                        id: '8580fe7f7ea74ac9be5a7e666fd8bf0d'
                    }
                    'rest-telephony-cxone-release': {
                        table: 'sys_ws_operation'
                        id: '4b9347a090bb481bab34a4c5b1b973c2'
                    }
                    'rest-telephony-cxone-retrieve': {
                        table: 'sys_ws_operation'
                        id: 'f78f3557576a405988910e924a3ff865'
                    }
                    'rest-telephony-cxone-transfer': {
                        table: 'sys_ws_operation'
                        id: '43e076659d5b47e7af4d6e203c70be85'
                    }
                    'rest-telephony-events': {
                        table: 'sys_ws_operation'
                        id: '2185db63d50b4e17b2e1c54775593866'
                    }
                    'rest-telephony-twilio-status': {
                        table: 'sys_ws_operation'
                        id: '4c8521d3fd234f9a84c0a936335216ae'
                    }
                    'rest-telephony-v1': {
                        table: 'sys_ws_version'
                        id: '6cb82962e2644116a10c2aed059b0b74'
                    }
                    'rest-telephony-vonage-plan-ended': {
                        table: 'sys_ws_operation'
                        id: 'e94039fbec274697966a9c1542eac70b'
                    }
                    'rest-telephony-vonage-plan-offered': {
                        table: 'sys_ws_operation'
                        id: '1b0bb7c34e2e4561b43c44ab419125aa'
                    }
                    'rest-telephony-vonage-plan-queued': {
                        table: 'sys_ws_operation'
                        id: '4a8b2abab690452fa9e3695cfe5b2671'
                    }
                    'rest-telephony-vonage-webhook': {
                        table: 'sys_ws_operation'
                        id: '138277c174ae4df99ab0c824c48f4c50'
                    }
                    'retention-events': {
                        table: 'sys_auto_flush'
                        id: '68490e208e9441ba8f9f43c06f51e41b'
                    }
                    'retention-payloads': {
                        table: 'sys_auto_flush'
                        id: 'be05bcdc294b4d65af6f834707a45d85'
                    }
                    'rule-account-check': {
                        table: 'sys_script'
                        id: '62aebdf61f994135bca5463f72c78b08'
                    }
                    'rule-edge-part': {
                        table: 'sys_script'
                        id: 'a39fca0dda9c4f5493e8ab650c00c7ea'
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
                    'script-action-event-received': {
                        table: 'sysevent_script_action'
                        id: '0b0d86002a5545fd80d18e20a78822e1'
                    }
                    'script-action-event-retry': {
                        table: 'sysevent_script_action'
                        id: 'bafde9be3a994f3cb6d28c1db8cefee1'
                    }
                    'script-action-reconcile': {
                        table: 'sysevent_script_action'
                        id: 'f762063e428941cb964c2fb71119f94e'
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
                    'src_server_api_dead-letters_ts': {
                        table: 'sys_module'
                        id: 'c495573d6dc642669995d588320936f9'
                    }
                    src_server_api_events_ts: {
                        table: 'sys_module'
                        id: 'f7ff3b913acb4e69ba078e08ac3e84a5'
                    }
                    src_server_api_reply_ts: {
                        table: 'sys_module'
                        id: '14852b333c2b41029b0e42911af8aaed'
                    }
                    src_server_api_request_ts: {
                        table: 'sys_module'
                        id: '279f8fe0a4f74b3799b8560242468001'
                    }
                    'src_server_api_signed-request_ts': {
                        table: 'sys_module'
                        id: 'd52bd86620e243d1b29595eed6c6dadc'
                    }
                    src_server_api_step_ts: {
                        table: 'sys_module'
                        id: 'c649fe1d2fcd45e3b4c2c8e8289b0c86'
                    }
                    src_server_api_trace_ts: {
                        table: 'sys_module'
                        id: '1547e64622ee40eb8308bd21af4e826b'
                    }
                    'src_server_api_trace-reply_ts': {
                        table: 'sys_module'
                        id: 'fd190d75b393450fae887df86c23c3a3'
                    }
                    src_server_api_twilio_ts: {
                        table: 'sys_module'
                        id: '4a02b193fd8c4df181599e51dd78f80e'
                    }
                    src_server_api_vonage_ts: {
                        table: 'sys_module'
                        id: '9c8a247346574d08a63c0e0e12ead3c8'
                    }
                    'src_server_api_vonage-plan_ts': {
                        table: 'sys_module'
                        id: '2142796794234f3584a5a43a196b7d2b'
                    }
                    src_server_api_webhook_ts: {
                        table: 'sys_module'
                        id: '35c539e19d834ad88eeb3a48e7697d92'
                    }
                    'src_server_api_webhook-secrets_ts': {
                        table: 'sys_module'
                        id: 'ffd6f087360c4e4e8b8b2fb44d4d47a5'
                    }
                    src_server_callers_candidate_ts: {
                        table: 'sys_module'
                        id: 'cce77bb0cebe4221aee14c98c8c38f69'
                    }
                    'src_server_callers_masked-facts_ts': {
                        table: 'sys_module'
                        id: '61a5662e7fcb4bb4a488e2a058d919c0'
                    }
                    'src_server_callers_masked-number_ts': {
                        table: 'sys_module'
                        id: '0bd4cd1b377f43e29111f23e93df4784'
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
                    src_server_calls_hold_ts: {
                        table: 'sys_module'
                        id: '3b1e01409e224418af0273560f7952c7'
                    }
                    src_server_calls_identity_ts: {
                        table: 'sys_module'
                        id: '66e6666c910644bc8e8cf81507dd6e8e'
                    }
                    src_server_calls_leg_ts: {
                        table: 'sys_module'
                        id: '1d311a1529a446bf8f3f9bbbd2730a38'
                    }
                    src_server_calls_news_ts: {
                        table: 'sys_module'
                        id: '3f9e4a2e8eb746d7937c49a43c07fde8'
                    }
                    src_server_calls_owner_ts: {
                        table: 'sys_module'
                        id: '6456e01cbe3c4e57b17f234d5aff752a'
                    }
                    src_server_calls_part_ts: {
                        table: 'sys_module'
                        id: '0b38349910504546a75a3c374891f0ac'
                    }
                    src_server_calls_projection_ts: {
                        table: 'sys_module'
                        id: '2540f25669ea4a0780717db9dbbff47e'
                    }
                    src_server_calls_sealed_ts: {
                        table: 'sys_module'
                        id: '1400e03702b34a16b3455d541952bcf2'
                    }
                    src_server_calls_state_ts: {
                        table: 'sys_module'
                        id: '31277152c0c4496b802671c3d00125e7'
                    }
                    src_server_calls_sweep_ts: {
                        table: 'sys_module'
                        id: '2c5e49b1aacc4fb2be5eaabaaebbb4b9'
                    }
                    src_server_calls_told_ts: {
                        table: 'sys_module'
                        id: '0588e19d3eeb45689fcdec178b756169'
                    }
                    src_server_intake_agents_ts: {
                        table: 'sys_module'
                        id: '1ab0794364d24a659541810dc0dc9f17'
                    }
                    src_server_intake_alarm_ts: {
                        table: 'sys_module'
                        id: '1b0800537e1d468f9a056efaeda4e6a0'
                    }
                    src_server_intake_alone_ts: {
                        table: 'sys_module'
                        id: '5efe599681624e72bf4aec7d29517e2b'
                    }
                    src_server_intake_append_ts: {
                        table: 'sys_module'
                        id: '0c69a735cb9940c5b0bd2ba706f1ba6c'
                    }
                    'src_server_intake_append-aside_ts': {
                        table: 'sys_module'
                        id: '5f66e98a52af4aa885edebbd963e29a3'
                    }
                    'src_server_intake_append-event_ts': {
                        table: 'sys_module'
                        id: '54a2d8e8bf19452ab6cf029476efe963'
                    }
                    src_server_intake_backoff_ts: {
                        table: 'sys_module'
                        id: '313fb5c5653c4bab84d03a38cd6b82dc'
                    }
                    src_server_intake_batch_ts: {
                        table: 'sys_module'
                        id: '24be19ced2424363a52f145d26b5a900'
                    }
                    src_server_intake_callers_ts: {
                        table: 'sys_module'
                        id: '4b98281315434544892c5fc3f7503aa2'
                    }
                    src_server_intake_component_ts: {
                        table: 'sys_module'
                        id: '0d1197537456481fb32400bd75b49afe'
                    }
                    'src_server_intake_event-queue_ts': {
                        table: 'sys_module'
                        id: '31892979363f4118a50739e32b7469f5'
                    }
                    src_server_intake_failure_ts: {
                        table: 'sys_module'
                        id: '5d731e5574804f1c8ae8130154dd9528'
                    }
                    src_server_intake_finish_ts: {
                        table: 'sys_module'
                        id: '163bbe64855f4b17be0b4373f9583f8d'
                    }
                    src_server_intake_forgotten_ts: {
                        table: 'sys_module'
                        id: '6e030c528d664830b0e60abc569a6a7a'
                    }
                    src_server_intake_joining_ts: {
                        table: 'sys_module'
                        id: '061a8913f3654b0e8b7c301812ee31bc'
                    }
                    src_server_intake_late_ts: {
                        table: 'sys_module'
                        id: 'bb5f7f10745449408124f40d5d47e6ac'
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
                    src_server_intake_orphaned_ts: {
                        table: 'sys_module'
                        id: '832bb41a9b5542e3bced0fcd24040b0e'
                    }
                    src_server_intake_parting_ts: {
                        table: 'sys_module'
                        id: '07df9217d20945b0a1cba4f25af542c0'
                    }
                    'src_server_intake_person-changes_ts': {
                        table: 'sys_module'
                        id: 'd3df8dcd7ff94e3ca7c7d1b4fcd4cc75'
                    }
                    src_server_intake_polling_ts: {
                        table: 'sys_module'
                        id: '59dab8f0415e44d9b03512e753ad3b81'
                    }
                    src_server_intake_receive_ts: {
                        table: 'sys_module'
                        id: '4551eb72fec049eb8c23afb2a55837e3'
                    }
                    src_server_intake_reconcile_ts: {
                        table: 'sys_module'
                        id: '4e3cdf1536194c9da7e628e30fd6b5bd'
                    }
                    src_server_intake_repair_ts: {
                        table: 'sys_module'
                        id: '5e7ec3c1ec884c308dbaba09784a840f'
                    }
                    src_server_intake_replay_ts: {
                        table: 'sys_module'
                        id: 'b308f95f2af8463db146ffad2d64fe23'
                    }
                    'src_server_intake_replay-unreadable_ts': {
                        table: 'sys_module'
                        id: 'be453368687e4ce5bd6254e1fd70e3eb'
                    }
                    src_server_intake_seal_ts: {
                        table: 'sys_module'
                        id: 'b863fc33fb184366b40b7b284eb1319c'
                    }
                    src_server_intake_sealed_ts: {
                        table: 'sys_module'
                        id: '724031ad899a4acf869fe45e3ed68f3a'
                    }
                    src_server_intake_settle_ts: {
                        table: 'sys_module'
                        id: 'e2e8f6397f4e4301ad48d38b8ba1b0b0'
                    }
                    src_server_intake_sweep_ts: {
                        table: 'sys_module'
                        id: '81f0e33fd39440d5bf48710ca9346799'
                    }
                    src_server_intake_trace_ts: {
                        table: 'sys_module'
                        id: 'cb45d734f1964dcea89b67743fccac90'
                    }
                    src_server_intake_trouble_ts: {
                        table: 'sys_module'
                        id: '9de60a8086754757a399cbc6c0290a6d'
                    }
                    src_server_intake_webhook_ts: {
                        table: 'sys_module'
                        id: '656ab1c1f9374cb499429a3e2f24755e'
                    }
                    src_server_intake_work_ts: {
                        table: 'sys_module'
                        id: '8deade33f314499abb61cf6423b828fc'
                    }
                    'src_server_intake_wrap-up_ts': {
                        table: 'sys_module'
                        id: 'a819379a42be46e89d4112a3c79005ba'
                    }
                    'src_server_intake_write-calls_ts': {
                        table: 'sys_module'
                        id: 'cb6c83a5b6c64b3e85a6a0a4682f1e0e'
                    }
                    'src_server_jobs_event-queue_ts': {
                        table: 'sys_module'
                        id: '37075c861f174dbfa7b1f3a06442926d'
                    }
                    src_server_jobs_reconcile_ts: {
                        table: 'sys_module'
                        id: '7a05d8ac16a649b7848502703a45f5db'
                    }
                    src_server_jobs_seal_ts: {
                        table: 'sys_module'
                        id: 'f2080dbb86154ba2ad4edeabe34b2b77'
                    }
                    src_server_jobs_settle_ts: {
                        table: 'sys_module'
                        id: '873212180a8e4da8bcd244e56dc13c87'
                    }
                    src_server_jobs_verify_ts: {
                        table: 'sys_module'
                        id: 'c67ab83ffd72478c8e23b358ee0b9bcb'
                    }
                    'src_server_jobs_wrap-up_ts': {
                        table: 'sys_module'
                        id: 'a067ff603b4647e6826789156352b678'
                    }
                    'src_server_records_account-polling_ts': {
                        table: 'sys_module'
                        id: 'e9276efc0dc5446d8dfa975df380a7e4'
                    }
                    src_server_records_accounts_ts: {
                        table: 'sys_module'
                        id: 'ed0b403ecbe34b8eb289e22e6d34e814'
                    }
                    'src_server_records_agent-presence_ts': {
                        table: 'sys_module'
                        id: '8544338c57d34f80bb0a9826747c47d6'
                    }
                    src_server_records_agents_ts: {
                        table: 'sys_module'
                        id: 'a0c77f38d4674b4aab5106dc323da5fe'
                    }
                    'src_server_records_any-of_ts': {
                        table: 'sys_module'
                        id: 'ba18430e6cf74eabab4754a7825ef723'
                    }
                    src_server_records_arrivals_ts: {
                        table: 'sys_module'
                        id: 'acfed811de144a38942582f4e14ef727'
                    }
                    src_server_records_attention_ts: {
                        table: 'sys_module'
                        id: 'ec39ffce88cb4539b459174983691b53'
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
                    'src_server_records_event-search_ts': {
                        table: 'sys_module'
                        id: '3ae7b5247902448299117e2d801263ba'
                    }
                    src_server_records_events_ts: {
                        table: 'sys_module'
                        id: 'ac2df3d3f2364c54bcfcd1cf8a7fff62'
                    }
                    'src_server_records_interaction-states_ts': {
                        table: 'sys_module'
                        id: '5d61b220ffb846cf9f2f2ddbd9fa7314'
                    }
                    src_server_records_interactions_ts: {
                        table: 'sys_module'
                        id: '08bdc9a7008d40ff967dbf40e8a2870c'
                    }
                    src_server_records_json_ts: {
                        table: 'sys_module'
                        id: '3e314b13376a47839c4f7683c6e7d1ff'
                    }
                    'src_server_records_known-events_ts': {
                        table: 'sys_module'
                        id: '166706146c65460b9b68d8049992609e'
                    }
                    src_server_records_leases_ts: {
                        table: 'sys_module'
                        id: 'c358c85deb3e479095dfbeed4e8d73e4'
                    }
                    src_server_records_legs_ts: {
                        table: 'sys_module'
                        id: '78c69c6f5c1f410dbd5e1b9ddf4f2d7b'
                    }
                    'src_server_records_open-calls_ts': {
                        table: 'sys_module'
                        id: '5e531d2592d1435fbe77f7f223cefcad'
                    }
                    'src_server_records_other-account_ts': {
                        table: 'sys_module'
                        id: 'f74b566d43684d89a2c3be854f750b2c'
                    }
                    src_server_records_outbound_ts: {
                        table: 'sys_module'
                        id: '03679ce922eb4c3698caa88fa698534e'
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
                    'src_server_records_phone-logs_ts': {
                        table: 'sys_module'
                        id: '8c681239da2d49b8b5134fcc8358d625'
                    }
                    src_server_records_projected_ts: {
                        table: 'sys_module'
                        id: '27d6f2cada1442b28ef3cd5d97c31fbb'
                    }
                    src_server_records_properties_ts: {
                        table: 'sys_module'
                        id: 'c7379a1942f94658ac75df5d3332e39a'
                    }
                    src_server_records_record_ts: {
                        table: 'sys_module'
                        id: '47f9df157ad54121909503c37242f369'
                    }
                    src_server_records_sealing_ts: {
                        table: 'sys_module'
                        id: '4828b5eb266e43a0bfcd960222af8f83'
                    }
                    src_server_records_secrets_ts: {
                        table: 'sys_module'
                        id: 'ac9aa8bcebae45ca8337f2af6c812630'
                    }
                    'src_server_records_this-instance_ts': {
                        table: 'sys_module'
                        id: '8a7b229d476b408f9b80dbd724fdc4a9'
                    }
                    src_server_records_time_ts: {
                        table: 'sys_module'
                        id: 'df27169039464dda9bf6a70bcc643387'
                    }
                    src_server_records_trace_ts: {
                        table: 'sys_module'
                        id: '9f4e667ed711402eb7f351ceaf08ba8a'
                    }
                    'src_server_records_wrap-up-legs_ts': {
                        table: 'sys_module'
                        id: '5d2bb02fb2f940368741d0454570a1f4'
                    }
                    src_server_rules_account_ts: {
                        table: 'sys_module'
                        id: '6d3882d0f28d410fa52cae2e4a1fdd6a'
                    }
                    'src_server_rules_account-api_ts': {
                        table: 'sys_module'
                        id: '7f79650bb0a647ed9f5304c4b37539af'
                    }
                    src_server_rules_edge_ts: {
                        table: 'sys_module'
                        id: 'bcb8f1dd815a493980cc1250965fbc34'
                    }
                    src_server_rules_interaction_ts: {
                        table: 'sys_module'
                        id: 'ed7eeee6b6f0458b91c003a78d1b5cf4'
                    }
                    src_server_rules_keys_ts: {
                        table: 'sys_module'
                        id: '4e8d2ce55e484fc9b660d05dcba41a09'
                    }
                    src_server_vendors_cloudevents_data_ts: {
                        table: 'sys_module'
                        id: 'c560376518984e749650ff7c51eed2a6'
                    }
                    src_server_vendors_cloudevents_events_ts: {
                        table: 'sys_module'
                        id: '7fc6018a176a460189af07192523cccd'
                    }
                    src_server_vendors_cloudevents_index_ts: {
                        table: 'sys_module'
                        id: 'b32bc9bd6022434c84b16773548f9cca'
                    }
                    src_server_vendors_cloudevents_reader_ts: {
                        table: 'sys_module'
                        id: 'f7fce124b16748c9914d0b9ee22c048d'
                    }
                    src_server_vendors_cloudevents_signature_ts: {
                        table: 'sys_module'
                        id: '7c476a5c216b4dd1a4cad73424c5c297'
                    }
                    'src_server_vendors_cxone_agent-state_ts': {
                        table: 'sys_module'
                        id: 'db5a3ef83985469e9654c822c0db9475'
                    }
                    src_server_vendors_cxone_answer_ts: {
                        table: 'sys_module'
                        id: '56887d7247a2474897394721499db26b'
                    }
                    src_server_vendors_cxone_api_ts: {
                        table: 'sys_module'
                        id: '5da9cf5626ff48d1afd1fcab56277cc1'
                    }
                    src_server_vendors_cxone_completed_ts: {
                        table: 'sys_module'
                        id: '6328c81c2c6644b48e22ca1055d74118'
                    }
                    src_server_vendors_cxone_contact_ts: {
                        table: 'sys_module'
                        id: 'e15ea7104c2841a8956182819220d24e'
                    }
                    'src_server_vendors_cxone_contact-state_ts': {
                        table: 'sys_module'
                        id: 'c83be90c606f4382aa1f21dd9b610305'
                    }
                    src_server_vendors_cxone_index_ts: {
                        table: 'sys_module'
                        id: '27ed096eee184e8287e05f9edc81f614'
                    }
                    src_server_vendors_cxone_polls_ts: {
                        table: 'sys_module'
                        id: '89b2308c807c4cd2983eb7232efc3e10'
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
                        id: '73dd667acf114ef4bf673ce18570edeb'
                    }
                    src_server_vendors_nesting_ts: {
                        table: 'sys_module'
                        id: 'eabf2c2579eb4f48be2a69aaeb22f7e7'
                    }
                    src_server_vendors_signatures_ts: {
                        table: 'sys_module'
                        id: '6ae761ed9dfd4d8e9ce6afcb3de4b7fd'
                    }
                    src_server_vendors_simulator_api_ts: {
                        table: 'sys_module'
                        id: '47427c669e454946bf9684a51c80fd4e'
                    }
                    src_server_vendors_simulator_index_ts: {
                        table: 'sys_module'
                        id: '1a379eedc2984d1c9c47d8bc891f9662'
                    }
                    src_server_vendors_step_ts: {
                        table: 'sys_module'
                        id: '5e7b89dbfd0944b8809ef9af1fe4bb6c'
                    }
                    src_server_vendors_twilio_address_ts: {
                        table: 'sys_module'
                        id: 'e8ff7db2aed449da960b4af7bc461bae'
                    }
                    src_server_vendors_twilio_callback_ts: {
                        table: 'sys_module'
                        id: 'f64a652154c44051ae0b08d56d1e379c'
                    }
                    src_server_vendors_twilio_connection_ts: {
                        table: 'sys_module'
                        id: '61f656ce4a4441d3b70092cc7a5f15f9'
                    }
                    src_server_vendors_twilio_form_ts: {
                        table: 'sys_module'
                        id: 'eaafd87802414aa591890e9846bf130e'
                    }
                    src_server_vendors_twilio_index_ts: {
                        table: 'sys_module'
                        id: 'ba3f475049364b139e6dc65e4542b76b'
                    }
                    src_server_vendors_twilio_meaning_ts: {
                        table: 'sys_module'
                        id: '79082657c3bf422d9ae1d64e34d828f1'
                    }
                    src_server_vendors_twilio_signature_ts: {
                        table: 'sys_module'
                        id: '381b5192752b438899cf4cd0919276bc'
                    }
                    src_server_vendors_twilio_times_ts: {
                        table: 'sys_module'
                        id: '7bb3f56e896d4aed82bea24854eb608a'
                    }
                    src_server_vendors_vendor_ts: {
                        table: 'sys_module'
                        id: '9b195f77d25f45ffb203cc164a423fcb'
                    }
                    'src_server_vendors_vonage_agent-channel_ts': {
                        table: 'sys_module'
                        id: '96ec94d936e241a08864f84fc1284ba7'
                    }
                    'src_server_vendors_vonage_agent-status_ts': {
                        table: 'sys_module'
                        id: 'adf0ee9d965047509033c25a7f8c45d4'
                    }
                    src_server_vendors_vonage_answer_ts: {
                        table: 'sys_module'
                        id: '8af743f328aa4847b101fc59ae62625e'
                    }
                    src_server_vendors_vonage_api_ts: {
                        table: 'sys_module'
                        id: '2937f39bb6944337a22d3a583f6441c2'
                    }
                    'src_server_vendors_vonage_channel-events_ts': {
                        table: 'sys_module'
                        id: 'b253f4e2667347ecacc0dabe75bae43b'
                    }
                    'src_server_vendors_vonage_channel-record_ts': {
                        table: 'sys_module'
                        id: '885a13640e744105a5e1bb06a71036f9'
                    }
                    src_server_vendors_vonage_index_ts: {
                        table: 'sys_module'
                        id: '173ac500dbbd45fda25b5151bc6834d4'
                    }
                    'src_server_vendors_vonage_interaction-events_ts': {
                        table: 'sys_module'
                        id: 'e206065bea1546dc84f1ea1b802dd50f'
                    }
                    src_server_vendors_vonage_interactions_ts: {
                        table: 'sys_module'
                        id: 'd505e44bc83c43f488069a36cd3c68cf'
                    }
                    src_server_vendors_vonage_plan_ts: {
                        table: 'sys_module'
                        id: 'e550ad1dc911489483d677bdcf1687c6'
                    }
                    src_server_vendors_vonage_presence_ts: {
                        table: 'sys_module'
                        id: 'c24f1548ea864a7fb67ef277c21c44a3'
                    }
                    src_server_vendors_vonage_signature_ts: {
                        table: 'sys_module'
                        id: 'f14f8225639e44d9816d6b4f54881346'
                    }
                    'src_server_vendors_vonage_snapshot-page_ts': {
                        table: 'sys_module'
                        id: 'cefd431c427441ca9584241151565506'
                    }
                    src_server_vendors_vonage_webhook_ts: {
                        table: 'sys_module'
                        id: 'a4fc22506d5548febd75013aaaa55441'
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
                        table: 'sys_documentation'
                        id: '0184c19e6d184681a3350c70a68c4eaa'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'cursors'
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
                        table: 'sys_variable_value'
                        id: '01ed2f3f7c5d4e80af8bda379f164485'
                        key: {
                            document_key: '2971a831fae5460a96d28f802f3ca4e1'
                            variable: '989d9e235324220002c6435723dc3484'
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
                        table: 'sys_ui_form_section'
                        id: '028b5e77d9d34550accabf39bed34621'
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
                                id: '805ce0f5f95f4570bcd203034ef423aa'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Retention'
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
                        table: 'sys_variable_value'
                        id: '028fafa0c059475dae1faaeaf28c08dc'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '02cee5ec990443b9a7c5d37d38b0d486'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'f5aeee2229cc4ae4b90e04b32dbff634'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '02daeaae92d44c0a952fbfa38bf05b00'
                        key: {
                            document_key: 'fd43b061221f49b19dd47a90fa1fa3d4'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '032a34f966c84f6b969e2dc6c098f1a3'
                        key: {
                            document_key: '9b8b57ada58543078be9571c51ea81c8'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '033d26c189b048caa7498b2a690d7f8a'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '034a230e691d464790717b2d69e703cb'
                        key: {
                            document_key: 'de6f34a151bd4584a800745e4e7ad6e9'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '0355e981b33841c886974abe9bf471e9'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'cd1f7de181e743dd93b700286158343d'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0367e79c882b4e168e152b14398ed195'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'voicemail'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0391483f81764cacb037bbf92a8dfdc9'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'hold_seconds'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: '03c41e3ba9b045708ccef7c335588c2a'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0401f1d5d40746e3925a66fbafa441c5'
                        key: {
                            document_key: '26197498a3bd4a288f62d3cfdffbf9ea'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0414783efbd946e29a6529d15aa92619'
                        key: {
                            document_key: '7336f24c2e5a4d329bd9a270b2bd1910'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0417519b8f434f69b9d69987b57cff8c'
                        key: {
                            document_key: 'de6f34a151bd4584a800745e4e7ad6e9'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0432808c29f748c982e54e8478dfb232'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_choice'
                        id: '0480834a5fd04d8bb8f8747c35031593'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'transferred'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '04b854e814d34b3793f94be226520c3b'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repaired'
                            position: '14'
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
                        table: 'sys_variable_value'
                        id: '053138a3e4d84bedbeb3e99090d0e349'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '0555100134144fd5902499f2ff0c784f'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'cc34156ef5c34af8b3e53e2c7d06a334'
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
                        table: 'sys_variable_value'
                        id: '05bd79cb2a1e46158e8065d5d312083a'
                        key: {
                            document_key: 'a946db28c2074832910a0d369b025ba9'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06011bfd9ca24aefbadf246e42f5ba5c'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'silent_after'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '06648a2f1e5e41438734ea80a4bd6618'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '068c7af1def7455f9890ba52feb64e6c'
                        key: {
                            document_key: '9b8b57ada58543078be9571c51ea81c8'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '06c5bdba7bc64d8c99bca6f50bf74a9e'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '06ca03441f0f4d66943295c381792029'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'declined'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '072dd4b6d2f24cd2b555c1ae4f4d6a7c'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '075b87d7e1984feea67ec96dcc6363b1'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '07c9913451f44b7b94af4d8a99b67718'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_variable_value'
                        id: '089b406fdc15478cae1092176d4b14fa'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '08ff94bf1c77474a8626730be475bca0'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0904d1079b4e4696ac386e78f30f5757'
                        key: {
                            document_key: '137e1ec933214cdd9336d31bad5637ad'
                            variable: 'dd54cf535320220002c6435723dc34fd'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '090dd8378909408a813d7e7426ac5deb'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'silent_after'
                            position: '2'
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
                        table: 'sys_variable_value'
                        id: '09608948f2974b32bdcd523e1e397795'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_ui_element'
                        id: '0a12154f290246baba189f251fe90995'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_client_secret'
                            position: '7'
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
                        table: 'sys_variable_value'
                        id: '0a71aec65a864082a66bb4d222cda5ed'
                        key: {
                            document_key: '881f9585c9b14f7da3040dfa23b34eb6'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a8e565372874cde9c395b4ef68761bf'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_state'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0aadf7f25b574a19852f0e7310859b35'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0ab1df888482470cb3f3f51ec38120ee'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
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
                        table: 'sys_variable_value'
                        id: '0b4c0fc3d265443f8b9ca48a709ab60c'
                        key: {
                            document_key: '241664fcdba342bcb599a4a17f53cef4'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: '0b5f28c6dd9a4676a94a8d3455628b57'
                        key: {
                            document_key: '83105df661d74366a5249f5231027947'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_element_mapping'
                        id: '0c20c3fa4a034cf78fb1b34e27e8da52'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '9481a3e2a2cc4162b6a0efd373f2b3c2'
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
                        table: 'sys_variable_value'
                        id: '0d5d14c0183d4efaad42154579ef81bc'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0dda536a9035498ca918efd61a7eecfe'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
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
                        table: 'sys_variable_value'
                        id: '0e9b70d0a70a4d1083a581de8095576a'
                        key: {
                            document_key: 'f5953d4ff7a24d2bb74308a636f5447f'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ea86cd4462d4199b96bb1b4315899d0'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'members'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0eb81201a767418eb7e7b9b9662c70a8'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0ecfea1565a24bb88e57f30612a36990'
                        key: {
                            document_key: '51e87b9bf7d54b26810e36941de3f0ee'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ef5815356cd460798ee51187d634a8d'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'webhook_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0fce81a81b1941cd84818fdeb47c25f0'
                        key: {
                            document_key: '4dbdf450a16f4fa087dcaca185c307ba'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0fde6da9259d458a93e74888754e0a00'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_variable_value'
                        id: '1146c055e9aa47048713aa48eae8e98c'
                        key: {
                            document_key: '2f55223769c44713ba8fa3474d3cd281'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_variable_value'
                        id: '115a0308c0a74ef6b9405cdfedd76b81'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1164f20ba32c4f7f8c7edaa678fc6623'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: '11dee5b725ae46aeb12ab73bbaa7dab0'
                        key: {
                            document_key: '1238f52f9a88442eb620726047f7fd6e'
                            variable: '989d9e235324220002c6435723dc3484'
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
                        table: 'sys_variable_value'
                        id: '12b8e312f7ec44d3b106a666e19f6834'
                        key: {
                            document_key: '488409fd48db452bb8d2615d9b7ec397'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '12b98612dce0430a9baf9becff0d8de0'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '12e5cc35a11d4d34b78e4fe297cd0e34'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_element_mapping'
                        id: '132bb7ca1ae648bb9fa33ed322d6ecb7'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '49a5053097b14faeb8009745ea08a188'
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
                        table: 'sys_variable_value'
                        id: '13821e71b42d4f7cb6f1f7a199847e15'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '13975366df4e40cc8f1927f6e6a68662'
                        key: {
                            document_key: 'fc9cbb93e81c468c93ce932b2250fcdb'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: '14ae246cedbd4c29ac28563a9a1ad3fa'
                        key: {
                            document_key: 'd35387a914af4771bd01dbbf641af7bb'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '14cd479c02024bf7a4cb749701f61e6d'
                        key: {
                            document_key: '25d7fd2bed3c4f4a992a3b03e077c87d'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1509e0da0c31447fa63b9a703e628a8a'
                        key: {
                            document_key: 'e4706730d7e24e19aef381bed064f0c7'
                            variable: '334b7bb7675003007ba405225685ef72'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1545ab9051f7446f8890937ac630f3bf'
                        key: {
                            document_key: 'a946db28c2074832910a0d369b025ba9'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '154ea136af31415c9b321f09020a52a9'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_dictionary'
                        id: '15bf7f06ce2f4c678938469522c0098c'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'keep_events'
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
                        table: 'sys_documentation'
                        id: '15d9708fca3b4513bd77f5679cfd69ec'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'hold_count'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: '1673ea96b6b14d7c8bcc3cb4f1550037'
                        key: {
                            document_key: '6decdcfa5c38447aa0fb3e2903e3ce9d'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '168b795674bf4034863d4c1bd96c2e6c'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '16d98846492b4b37a2bfe2cd94f222b0'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'verified,verify_after'
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
                        table: 'sys_variable_value'
                        id: '171503e03faa450a847c8d7b86458975'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '171e70138e724c63a30e47fff225ca7c'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '173f46af04924fe38dcd5d020814a0f6'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '17668aba561a4d8d8e329e68effa199f'
                        key: {
                            document_key: 'fd43b061221f49b19dd47a90fa1fa3d4'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        table: 'sys_ui_element'
                        id: '17f50ad8a42944abbad8aec0b4808fe5'
                        key: {
                            sys_ui_section: {
                                id: '805ce0f5f95f4570bcd203034ef423aa'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Retention'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'keep_events'
                            position: '1'
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
                        table: 'sys_variable_value'
                        id: '18257f22ff96459f81af9d6f8c1b9ca5'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: '18eb73d3dfa844138d92226209876b48'
                        key: {
                            document_key: '2640dfef7174494bb5726c4bd7a49edb'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '18fed747f41141d9a95f7aa3e44e7a5b'
                        key: {
                            document_key: '0c4ec906286f49e38fed1d1ee02e1cfa'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '18ffd3f23c804a1f87f82a8b380b30a2'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1909eb6593ca4390a172ed878a24af08'
                        key: {
                            document_key: '2f55223769c44713ba8fa3474d3cd281'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1915c88a4860433bbfd6b51591675308'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1945c541a9ec40c0b4209ec2faf72896'
                        key: {
                            document_key: '15a6aaeb20b44c56b0ee21a1fdae90bd'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '194bc1eeb8fc44be90fbbe4d48cbd7e7'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
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
                        table: 'sys_variable_value'
                        id: '1986f5d17930402ead1f31991f7f5f73'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_variable_value'
                        id: '1a78b41464434e349a7c1b7c4c322f37'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_variable_value'
                        id: '1bf008304da441eda57b56c70199449d'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1c2dfbbe2dfb40419ff8bf43175d951c'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: '1c69b5544b2c4fb99369eda8bba4e14b'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d66a9c5d82e425aa47f9398139e6edd'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'removed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1d6b903481324957bda1bc1d64c348c1'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            value: 'monitor'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '1dd14a228e81476f9b251a704e9b5ce5'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
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
                        table: 'sys_variable_value'
                        id: '1df9cec5daa5451ca238a384b0dc3acf'
                        key: {
                            document_key: 'f2b35478629b4adcbbac0cc8075bf3e5'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        id: '1e63bf4af30745e78e300f508105d80c'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_notes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1e795329c84346ca96f4383cfef25f19'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1e83272448d249ff87df9afe11d0e7ac'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_variable_value'
                        id: '1fa458b130e94264a6e98a8a00614b1b'
                        key: {
                            document_key: 'aec0aa6aeb2a43deaaf696711c1f9178'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1fc3d3fcca4d4b8389da5b06be260e90'
                        key: {
                            document_key: 'dfa7784ba4444ce7b4401db5ea4ccbb8'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '2036086d647e4d72be488ec6fe6f3616'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
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
                        table: 'sys_element_mapping'
                        id: '20ac6105a904427096ed0e7a9b8640d9'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '92e63760641041e0b218750233b924aa'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '20ad9164c9644a18b4c238bef1b88d6f'
                        key: {
                            document_key: '92e63760641041e0b218750233b924aa'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_variable_value'
                        id: '20fe087fc9074c829ec8909de8efe698'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '214e89ac642b4a5595c529d5ba2372b0'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'cd1f7de181e743dd93b700286158343d'
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
                        id: '218a5173be944ddda1cca4bdcae68f6e'
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
                            element: 'reconcile'
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
                        table: 'sys_variable_value'
                        id: '21cdb8fb7b8547b09d9d53142385a1a6'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2213b1fab4564215bcc5bab13166d007'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: '223a3f37e20742059f6c0b166dd41f8f'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_variable_value'
                        id: '226efaeba8854e518895b19ce3b95589'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_element_mapping'
                        id: '2306a13bd11d44fcafd34a2e7a70c17e'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '7833c507a9f44382a119c05a6e22a0fc'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '23214705a48346d3a93982183019247e'
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
                            element: 'ended_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '235020e882584255a56bd34c06ff1527'
                        key: {
                            document_key: 'bdf53a3be3e9429196a3447921cd49f3'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '238e2a07ea1c4b1fb970cf78f34a122b'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '244d77be88e248f3a57fb040d3e57fb2'
                        key: {
                            document_key: '00185d1bd64a42768bdafcecf4914e63'
                            variable: '9024a37f671003007ba405225685efe5'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '2477ce53fa6c40fa8ded0fc8e803d4f6'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'ecbf700bb9964ca582253bd3b0479981'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '248e8ce237214d36b18c06a0961fc58d'
                        key: {
                            document_key: '6decdcfa5c38447aa0fb3e2903e3ce9d'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_variable_value'
                        id: '24bf92e0b3f34d9587275ec922a663c9'
                        key: {
                            document_key: 'f5953d4ff7a24d2bb74308a636f5447f'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_variable_value'
                        id: '257154ff675a4d079f7551bf52f2a525'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2586d0061daa4ac191e38c1e7f42b094'
                        key: {
                            document_key: '586638d10a2b457983111b65917c4d81'
                            variable: '6aad5a575360220002c6435723dc34b0'
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
                        table: 'sys_variable_value'
                        id: '25e870868ebd4282b896ba41a9b4db50'
                        key: {
                            document_key: '7a5f189fb3e54774bc9f5dba742ec9c4'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_documentation'
                        id: '264cc685b6bc4ac5b0e4436c900e9509'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'notify'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '266bb74ff4cc418492fea904ebb253e3'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_variable_value'
                        id: '26de2011e0da43da8965db851fe1301d'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2727758015594574aa6d606f8788f6de'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2860522b4718435094ddad3f048070b3'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'phone_log'
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
                        table: 'sys_variable_value'
                        id: '28dc565fd0c04196bc9a25d8661db696'
                        key: {
                            document_key: '26197498a3bd4a288f62d3cfdffbf9ea'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_ui_element'
                        id: '2942aef3b08449f1bd46876fb606cd38'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'members'
                            position: '8'
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
                        table: 'sys_variable_value'
                        id: '2a879aec495d4f7490674e7fbdde0867'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: '2bf46b63b5114f7bafc0113b3dddd6ed'
                        key: {
                            document_key: '24798566b1c74a8aa4e5feff992a5acb'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2bf4d2c43ae4416b90e1b10c53af79bc'
                        key: {
                            document_key: '5b92e034d31e45a5967ec020805434c5'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c2f12979a5f439da168cd2a64e96859'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_ended'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c417459e2ac4101b615c0f9e3e02fba'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'sealed_on'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '2c506ce8f90e4e4ca08d7b2d550cd19e'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '9481a3e2a2cc4162b6a0efd373f2b3c2'
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
                        table: 'sys_variable_value'
                        id: '2cc2993f4c784ed6b3f54801443e8444'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '2d74147f97744e7cacfa3a1d79aa9807'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2d7e3583e77f4bf9aaa9893ecc99299b'
                        key: {
                            document_key: '86ddc6c05ef6413f9a86ad193aeaa011'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2d9ec97160bc4818973db86973608ffd'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '2dff3840b71f4c23b683b1b48a58048d'
                        key: {
                            document_key: '8267a7b4f34b4593a411e05932d25bdb'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2e202ea69bf04b6680fbe881f12a3a5a'
                        key: {
                            document_key: 'd7eb6ab72adc450f99ccabed1280c66a'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '2e6e9255dbbf45b6a715e757555568c5'
                        key: {
                            document_key: 'fcbbff7a8a0347569a67cdf29d143764'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2e9d6f461fed449db2e51f208089a9a1'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2eb78b2d650e4059ac68a4d8329cbae9'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2ec48a2a1a1f4ea7963d89a1d8fbb579'
                        key: {
                            document_key: 'b660a26ec2c24fedb906b02f1688b15a'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2f230e754cf3452e9dfc772dee7c20c3'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2f2eb61ccd4e45e19d278aad50c21846'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2f70cb1fe0b74edd9033bf72ba62358d'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2fdf93bbc1a642b1be6504e2314b455a'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '301aae41fc7749a1a5344e3dfbee8ed0'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '3042072d860f429bb54417041ba258b2'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '2f2e891d015d4e7dac4dd74c62245aa0'
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
                        table: 'sys_dictionary'
                        id: '311480bde0d24cec979a7e36373f9f84'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'wrap_up'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '311d66a8d7e74b678872983905fc57e2'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '31373147f7c14c94b9014dd2004d36c2'
                        key: {
                            document_key: '14dcf26909d242919c40ab9972e56d21'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '317edc656230434ea4dd528a341b644d'
                        key: {
                            document_key: '881f9585c9b14f7da3040dfa23b34eb6'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '319c82c2c62e4033adda3991241b3fb0'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
                            id: '137e1ec933214cdd9336d31bad5637ad'
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
                        table: 'sys_variable_value'
                        id: '323e73b3108a42288ebdc411a9375026'
                        key: {
                            document_key: 'aec0aa6aeb2a43deaaf696711c1f9178'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_element_mapping'
                        id: '33337733eaaf47b68a1adfb2cf41e2e7'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '6decdcfa5c38447aa0fb3e2903e3ce9d'
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
                        table: 'sys_element_mapping'
                        id: '33618ac5eda0416bbd6eacee5a3b57f9'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '6d4281133a344662ab172c98869aa3d7'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '33cfc0da8ad242fca975419c9d54b02f'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
                            id: '9f25ac7d7ba7438fad0a5bbf799409d7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '33d558dcd0884c538b5df008a5f5e516'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'repaired'
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
                        table: 'sys_documentation'
                        id: '3437d275aafb4be3a37c433fede10f35'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '345f14f5b90d40b48d09f72b1017cdbe'
                        key: {
                            document_key: 'e4706730d7e24e19aef381bed064f0c7'
                            variable: '53fb0f535320220002c6435723dc34ec'
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
                        table: 'sys_variable_value'
                        id: '35397383595b4e5686c7d90da16c7d5d'
                        key: {
                            document_key: '0a9e868e77a446a4a56367c2413222ec'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: '3555abe62fe44f33a7007d9bed52ccb3'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_documentation'
                        id: '36228ee859484dc4881d535889eca696'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'reconcile'
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
                        table: 'sys_element_mapping'
                        id: '368fe4db54464ac89cc20ea630cbcbab'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '7ac2f397c24a44ec92624e5117de33a9'
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
                        table: 'sys_variable_value'
                        id: '370294c71d4345f5ae753d762d19d6c3'
                        key: {
                            document_key: 'f639086757a94d21bb6f2665f47a39d3'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '373f13b44fd840cb88c4eba21a6c3be1'
                        key: {
                            document_key: '97cc385b9e244b1fae1ec32c14799da7'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '3773324174c84be7a911ec6a2a9afe78'
                        key: {
                            document_key: '97cc385b9e244b1fae1ec32c14799da7'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '37866674d9114e0089013d2ddbfb25fb'
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
                            element: 'wrap_up_limit'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '37d9699c8ee74c4297607d3ec84e3cf4'
                        key: {
                            document_key: 'e218a8f0bb9d40c59eeca99ae0487335'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_choice'
                        id: '38ab750620ca4ad9b7941b603c8eb9eb'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                            value: 'vonage'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '39897498db2d424eb49e7f51b316b71d'
                        key: {
                            document_key: '1caccf121af145aba8d0bacd4c0fc5bf'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: '3ac3f76059b54d1691b35df4eed33688'
                        key: {
                            document_key: 'a9b37cab768a45d78764f1401aa98d93'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
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
                        table: 'sys_variable_value'
                        id: '3af2c945bffc4cda932c5e6b8f93b86e'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '3bc5721c76944397a99117017fe10084'
                        key: {
                            document_key: 'd8919b3dace04212b0db8375a73c2b6f'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
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
                        table: 'sys_ui_element'
                        id: '3c6f8ce4b8364402b37ece1ae03637fa'
                        key: {
                            sys_ui_section: {
                                id: '805ce0f5f95f4570bcd203034ef423aa'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Retention'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'seal_after'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3d05b7eaf1af41fd91a468f449177625'
                        key: {
                            document_key: '1caccf121af145aba8d0bacd4c0fc5bf'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3d6d573be02d4d12aa7e9c91e4f6e3f7'
                        key: {
                            document_key: '4dbdf450a16f4fa087dcaca185c307ba'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3d7ccaa5b6964da0b82245f0416552ba'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            value: 'consult'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3d7eaac431974cc39ba0778ce38ebdcd'
                        key: {
                            document_key: '9b8b57ada58543078be9571c51ea81c8'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_ui_element'
                        id: '3d8d5a15ab6b4395a1f91ac1ca4aa3c6'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sealed'
                            position: '5'
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
                        table: 'sys_variable_value'
                        id: '3da73a8e855f48408efc6bec9b6f889a'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3dc9d8681dc84c3fb567bd4c667c0eb9'
                        key: {
                            document_key: '31bfe3209d1e4aadacc5becdd7e01d5a'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dcc70a7cf9a4ddfbce3e61186365b95'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'sealed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e34f82707014e3592ccb082b0afb65c'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_poll'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3e55a0a662d64f55b73bcc30f2541dbf'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '3e76710125bf48a1a74d9b14b97ea868'
                        key: {
                            document_key: 'e4706730d7e24e19aef381bed064f0c7'
                            variable: '501c8f535320220002c6435723dc34da'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3e84779d031f434b9ca1b952183f92c1'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'delivered_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3ea0cac402794b1c89d754204f332951'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                            value: 'cloudevents'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '3eb67ed4aeef40a08a356f37ebf3e6c6'
                        key: {
                            document_key: '4cacb03a413b45e3b5a38935f6c05c44'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: '3f48ed998ada44d3b36ef061cc30d25d'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_variable_value'
                        id: '3fb713c3fef34d8aa2edcde2df86a78b'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_choice'
                        id: '3ff5173073e24e279feea741ffbdec40'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'missed'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '402902a558e441c4b98d7167b5e1a558'
                        key: {
                            document_key: 'd1f9638f1f9d40d59bd2a8b620b23b12'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_documentation'
                        id: '406b4d2deb9147e08428f94f987069ed'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'recording'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '40a808c7014c4d1ab425a6d806fd2dff'
                        key: {
                            document_key: '00185d1bd64a42768bdafcecf4914e63'
                            variable: '90144b535320220002c6435723dc3488'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '40c33bbb7ff14e80b7183cdc89aec390'
                        key: {
                            document_key: 'd1f9638f1f9d40d59bd2a8b620b23b12'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_variable_value'
                        id: '40d52b151ada4cdbba4a71a5e5b9510a'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '40d5c693045d44e5b4bf76f9d9b3b37e'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '410f4c46dc7e4875861c66b83574fd6d'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_dictionary'
                        id: '417282fbc2cf464c83df34c9dafddcb4'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_client_secret'
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
                        table: 'sys_variable_value'
                        id: '423f7c53ea514ce7972317fc2ba913fd'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: '1778a7480f20101091d0f00c97767e03'
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
                        table: 'sys_variable_value'
                        id: '42fc4c4ecde84a858404cbfda1cdcdd1'
                        key: {
                            document_key: 'a8cb0d753b7242a09f34babe19fa6b90'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '43392a6842ad42269d8ccb263bdb47dc'
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
                            element: 'last_complete_poll'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4359aef234a64195acadef02d3a1f954'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_reconciliation'
                            position: '11'
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
                        table: 'sys_variable_value'
                        id: '437f30bad433416a9a6bbdc4891c6b6f'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_dictionary'
                        id: '43fb90bc1d0b4b5d85f36e1f84ff9be9'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'absent_since'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '440b64e2bd8447deb81d5784a5847772'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
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
                        table: 'sys_ui_element'
                        id: '45412cd436f148e9ad2381a05cb47386'
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
                            element: 'ended_on'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '45669aa2bbf7462a99cf83db4f94db6b'
                        key: {
                            role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                            contains: {
                                id: 'af906711fb8c43b2a7a35d339f17b9f9'
                                key: {
                                    name: 'x_tkl_voice.numbers'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '45b4bd4d50174bc3b0f2807b2917f059'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'seal_after'
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
                        table: 'sys_variable_value'
                        id: '46590c9bce46416386b1278a85f587a3'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4680257d2e734bc594cf9c6dd4c70022'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_documentation'
                        id: '4744416ed30643ec8fbf590a061f870e'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'sealed_on'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: '47a2982cfaa64853ac02cc986924d94d'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '47d03c2e642149a4a539ffd56900a0cd'
                        key: {
                            logical_table_name: 'x_tkl_voice_event'
                            col_name_string: 'account,received_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4851f9c149884d4a90d1e4ec28d9183d'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'delivered'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: '48eb99cdebda47ae9aa09698d3ba1de3'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_element_mapping'
                        id: '4932781691044c0ba5a592cfa9e05eb3'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '60bf19f8fb294b66ae6d51734aa4a881'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '49487e9ca6d640729f05ca42d8f19b18'
                        key: {
                            document_key: '324e97bc0a9c4c09859f5b8be8ebb5d2'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: '4a0b350f19944653aa858f34919ffd0e'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ac14e4fb37b4a3bb746e64caa3d6611'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'sealed'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4ad4865a48f546e89adff90017b0f07a'
                        key: {
                            document_key: 'dfa7784ba4444ce7b4401db5ea4ccbb8'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4af778375b4449808edde3278dc11009'
                        key: {
                            document_key: 'f2b35478629b4adcbbac0cc8075bf3e5'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4af8aabc562d489d8f56bbb671334640'
                        key: {
                            document_key: '6b28f9b0eba4452a963196ce8784c72b'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4b0e52bf8cca40f68e1c96f5e8026f18'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4b25185080844b9198c72967c33f325a'
                        key: {
                            document_key: '24798566b1c74a8aa4e5feff992a5acb'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4b8436a1de67446caaa33742da6b117a'
                        key: {
                            name: 'x_tkl_voice_account'
                            caption: 'Reconciliation'
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
                        table: 'sys_variable_value'
                        id: '4be2bba99a3c4d11b47cff339c17d3d1'
                        key: {
                            document_key: '16f4d0310e3540e2ba53b4dfeb0e9284'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4c602ebe290b4a38ab30e8889f2f98d7'
                        key: {
                            document_key: '6decdcfa5c38447aa0fb3e2903e3ce9d'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c69b17f6493485c9c18bdd6c8a40d54'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reconcile'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4c74e023d39b4166b3a9a005214de6d2'
                        key: {
                            document_key: '0c4ec906286f49e38fed1d1ee02e1cfa'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_element_mapping'
                        id: '4caf785b42e94db09b6d0ca810ee7404'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4cc91146178343a3865e861521db0c34'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4ccc3760ac4b43d385a5bd00b7194878'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4cd258ba12e9471e95b6e52bfc443911'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4d2863ae85114605b93a30e1d67bf149'
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
                            element: 'ended_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4d4e55e8b2804592ad046a5c7be4ce58'
                        key: {
                            document_key: '586638d10a2b457983111b65917c4d81'
                            variable: '67400008676003007ba405225685efa4'
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
                        table: 'sys_element_mapping'
                        id: '4d5aa9cba00546c39c18fb22b7640641'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'c2ad85752d0047e3a8dd5baf1718cd2c'
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
                        table: 'sys_variable_value'
                        id: '4d8ca0712d2346af8ec210ae373db5ef'
                        key: {
                            document_key: '00185d1bd64a42768bdafcecf4914e63'
                            variable: 'e6e3c7535320220002c6435723dc3496'
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
                        table: 'sys_variable_value'
                        id: '4db8d46d628543da98232a0386b44ef6'
                        key: {
                            document_key: '83105df661d74366a5249f5231027947'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4dc38674b5bf4f5c8f8dae810451dce0'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4dd094a5eeda4a9b82caf8f95e01f52f'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'absent_since'
                            language: 'en'
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
                        id: '4e73550db08a4ecbab464ce398ac5321'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notify'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '4e774784a9274a59b39b031a9988b895'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '874e055b43ac47a7a6262884d8d9cb38'
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
                        table: 'sys_ui_element'
                        id: '4ef572000b92425b8c500bc6d8e67646'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sealed_on'
                            position: '6'
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
                        table: 'sys_variable_value'
                        id: '4f354b62cd7a4918a1d7a9d371fae328'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4f377c702fce4f5cb52a92508a6174b2'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4f447af294374691a8b010f4e16daeb0'
                        key: {
                            document_key: 'e4706730d7e24e19aef381bed064f0c7'
                            variable: '46dbcb535320220002c6435723dc3409'
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
                        table: 'sys_variable_value'
                        id: '4f68009c0fca4ef3aff574ddfc0ea2cf'
                        key: {
                            document_key: '51e87b9bf7d54b26810e36941de3f0ee'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
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
                        table: 'sys_variable_value'
                        id: '4fe41ce188ca4148a4f3e7b117ed0810'
                        key: {
                            document_key: '581b94b1bca841648800b0c3b13b03a1'
                            variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
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
                        table: 'sys_dictionary'
                        id: '5046541b01d3484993c11d63f33ffae3'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'wrap_up_limit'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '50536d6a492e464f8bf38e16046902b3'
                        key: {
                            document_key: 'a9b37cab768a45d78764f1401aa98d93'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: '50eb1816859a43088a83d9d8dee9a3c4'
                        key: {
                            document_key: 'd35387a914af4771bd01dbbf641af7bb'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5100e50643ed4166a3d3d223cb43c0b9'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '510374970e4542d69c1d06968d0b1fde'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: '51bf3c6204ab4cabad5cc6f94e083876'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_element_mapping'
                        id: '51ff83965a1a4447ac1aa7630044f0d6'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '49a5053097b14faeb8009745ea08a188'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '520d5ec7ccb64c2bb495deef68d94768'
                        key: {
                            logical_table_name: 'x_tkl_voice_leg'
                            col_name_string: 'state,wrap_up_started'
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
                        table: 'sys_variable_value'
                        id: '522461d8031f49199a2900fa23e2b3e2'
                        key: {
                            document_key: '7677d91a2d08447f8573802fa220782e'
                            variable: '989d9e235324220002c6435723dc3484'
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
                        table: 'sys_variable_value'
                        id: '5264c2793e4b429bbcfc2dc68120ebe9'
                        key: {
                            document_key: '241664fcdba342bcb599a4a17f53cef4'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_choice'
                        id: '52e4a8e8130b4d4b9a89723384c2a6ca'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'wrap_up'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '52fce23d92d240438ade1eb0f467e9a6'
                        key: {
                            document_key: '92e63760641041e0b218750233b924aa'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '53087c3f05db4ef8a91e4f4a11f1ccc8'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'voicemail'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '530d3118005d430fa2fd0ce7ab2c3979'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '53216cb671f44c28a365a67d0d11a6a9'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '534779b17fee48b382c9ab5c3c1b97c0'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'dfa7784ba4444ce7b4401db5ea4ccbb8'
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
                        table: 'sys_variable_value'
                        id: '54a1f74c58ac42e38000be1240fa8c80'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: '54e16390d6c840a888b97a056e9a6e5e'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_variable_value'
                        id: '5527e007d8b24e46ba1efe0bca55e21b'
                        key: {
                            document_key: 'b660a26ec2c24fedb906b02f1688b15a'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '5576b8397ee34327a112f81d481f316b'
                        key: {
                            field: 'record_id'
                            table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
                            id: 'e4706730d7e24e19aef381bed064f0c7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5584a225146943f9a623c1393a5005ad'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'members'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '55e20cff223644128e3b2d926f00abd4'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '567b86b52d104ef4ba4d722cd2a371c2'
                        key: {
                            document_key: 'c3aff7fc4ef74fc08976279e2d3539ba'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5692a5fc12a64e77a4243c7c866a0342'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: '56b1ab41dcfc4a458b9ae4164c0ff4b1'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '56b4191240ba45e7b7ee13070d850bea'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '56de20c2c80a488bad36353acb929a0b'
                        key: {
                            document_key: '608763cfb1bb406eb20f9bb174604078'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5702da5292b24e3faf1bfa3cec9a8706'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '571594161e1d4fd8b6659365c8d77b67'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: '57d9cb145c4b4669aabe65a5707eafce'
                        key: {
                            sys_security_acl: '7a0d9186e9424012b759ad38714573ed'
                            sys_user_role: {
                                id: '0e5eeb95502c41419dff71e92c79f066'
                                key: {
                                    name: 'x_tkl_voice.supervisor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '58033434146a4ca48ff2a39b0a58f7ba'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5853ce0ff97f4224a8a434c6cb6db02b'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
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
                        table: 'sys_documentation'
                        id: '5978c5d9401e4172a1ee2bbc22b37d4d'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_access_key_secret'
                            language: 'en'
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
                        table: 'sys_element_mapping'
                        id: '59c07e90568e449dadc300d1ef67dbf4'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'fc6840b7a4144d078b01058fa186fc59'
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
                        table: 'sys_element_mapping'
                        id: '5a3803d3157b4039bed776badc5d3ab2'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '24798566b1c74a8aa4e5feff992a5acb'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5ab673d8ea0748b990af8ff6fb5c362d'
                        key: {
                            document_key: '2971a831fae5460a96d28f802f3ca4e1'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: '5b1a9f01dc2a473ca838d7d442ff427a'
                        key: {
                            document_key: 'de6f34a151bd4584a800745e4e7ad6e9'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5b2b56224d5f4c98903b4fc4dfe8ce18'
                        key: {
                            document_key: '0d8a41a1ee7d4179945409a9c567464b'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5b7106314f0b444bb05af05a6a8a6bd8'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5b818c8b1fb94dee91dcabf9b44bbf05'
                        key: {
                            document_key: '0c4ec906286f49e38fed1d1ee02e1cfa'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '5c91a7c7b406426e941543a70f5e1da8'
                        key: {
                            document_key: 'dfa7784ba4444ce7b4401db5ea4ccbb8'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        table: 'sys_variable_value'
                        id: '5d0e8bb864514476b0e34bc961858893'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5d32f6c14e2248fe9ebdfe34376a892f'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'callback'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '5d76d5160c3c4b1d8cf6c4a980a30894'
                        key: {
                            document_key: '122433a330d743c5a3a2faf268cd196b'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: '5db48649405a447aa0b48971b2b6b66b'
                        key: {
                            document_key: '9fc5218c4764448eb2b70b3815ad8f9a'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: '5e3c4fd7fabc471b87f9fdc8e4444424'
                        key: {
                            document_key: '586638d10a2b457983111b65917c4d81'
                            variable: '52ed1e5b5360220002c6435723dc3421'
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
                        table: 'sys_variable_value'
                        id: '5f5e1c3ee53b457cbf3a1cc56154f62a'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
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
                        table: 'sys_variable_value'
                        id: '5ff3ea602bd74a03a70ce8a2e579f301'
                        key: {
                            document_key: '960ee24085d3489caec78af4d5df5af9'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: '602f9ca4deb9437f9702c5cd9ab1ec0c'
                        key: {
                            document_key: '1fa3aec2ade147f9a2c437a339545c5a'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '608a007de5584d27abaabca07f79d2b4'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'voicemail'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '60aa061aa93f4830bb52f40667cd1c5f'
                        key: {
                            name: 'x_tkl_voice_account'
                            caption: 'Signed requests'
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
                        table: 'sys_variable_value'
                        id: '61560075699040048f3ff5a2929ebbda'
                        key: {
                            document_key: '581b94b1bca841648800b0c3b13b03a1'
                            variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '616d0af05f814da29054654617971157'
                        key: {
                            document_key: 'e7e4385e13594c6dbeef9d6a336d97d4'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '616de3ed8b464eafbd69cdd6ec0ba4b4'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '61a2eb69d70f42a5b465406dd485ef9c'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '61a74d3213f84c7e9ccc5f9b53c52cbd'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                            value: 'simulator'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '61f80a987e304c8881b8e08b939fd0bb'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cursors'
                            position: '15'
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
                        id: '6246423f37f84d36a45d92747a8b97cb'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'keep_events'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '62d55d899cae435398031916d390a9ef'
                        key: {
                            document_key: 'f5953d4ff7a24d2bb74308a636f5447f'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        id: '630c335a28ac475db91e69090f7d0670'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
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
                        table: 'sys_element_mapping'
                        id: '633f68ca603544f1a3ac7f67c711ab61'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '634409910a304cc789224cf20a2e31b6'
                        key: {
                            document_key: 'c3e3f01c8a074c40b32d02ebacb9cbfc'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_element_mapping'
                        id: '644dce15776444dab5f498d6d3bda3e8'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'ec45e75d714f4040b90d28a7c47291a3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6488cc575865440a96ddfa8d1c8ce863'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '64a06f820e964b32ade1c79ad7a1aa8c'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_documentation'
                        id: '658b72886dce4484b3697af24af48f62'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'last_complete_poll'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '65e79b2c3be34593ae1e79b3cf81eb5c'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: '66235654a49e4a8ab40699945212b388'
                        key: {
                            document_key: '4cacb03a413b45e3b5a38935f6c05c44'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
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
                        table: 'sys_variable_value'
                        id: '66999e0c8d274517953afadfe4be3ba1'
                        key: {
                            document_key: 'a946db28c2074832910a0d369b025ba9'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '67569995fb4446949f0486fcb0ce8b98'
                        key: {
                            document_key: 'ec686d06defd46cb8d878bfc737322a8'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: '67ddcc5776254f188733d5cb47912e18'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: '681a36c7941d4c4d9de581fb5620bb8a'
                        key: {
                            document_key: 'd8919b3dace04212b0db8375a73c2b6f'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: '68d8454322e1495a9644f8bdd71f9b22'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_variable_value'
                        id: '6960e90950cc4e51a4e6c0d8be9354ee'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '69ba1200f87a4a279c96e2f0a82656c8'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '69f53371809a423fa6affd2a0f19e387'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '69f8209a89e84dd19d7c12d43352ef06'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'last_poll'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '6a1f7320209a42258050e528bc1351e3'
                        key: {
                            sys_security_acl: '60d334b1561f49e0a72a0ae872ddb31f'
                            sys_user_role: {
                                id: 'af906711fb8c43b2a7a35d339f17b9f9'
                                key: {
                                    name: 'x_tkl_voice.numbers'
                                }
                            }
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
                        table: 'sys_variable_value'
                        id: '6a75425f9efb45a0ba70a16bd8e03966'
                        key: {
                            document_key: '49fb4780ae4c4d0e80d562d4ad1471d2'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6aa85cf9ae0244eb9dddea0834b06636'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: '6acfa42ff7d44aa3b5bcf839422eb53b'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6adfa6999d1248e5b95ce320ea6810ed'
                        key: {
                            document_key: '8267a7b4f34b4593a411e05932d25bdb'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_documentation'
                        id: '6b00be4e76b14d5cb166ddc22bb032c3'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'ended'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '6b4adfa0f7b544cbb78513057d5fa492'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '6c22a7255c994726952c2848c234ec21'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'fc6840b7a4144d078b01058fa186fc59'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6c236a9206a94168abba87368c5f1f19'
                        key: {
                            document_key: '51e87b9bf7d54b26810e36941de3f0ee'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: '6c39ed638d984d9eb6f36c0e17c44c47'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6c4012b05ce9425ea0e51291c72b6b92'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6cb462100a894125a3fe38886bcf5a7c'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
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
                        id: '6cb5b788fa2b4df08064e5f3052a13bd'
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
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6cf86d8a22b149c3b96543d518d8934a'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'last_complete_poll'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d00607a748c41fda0a2a537b3c57479'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'recording'
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
                        table: 'sys_choice'
                        id: '6d8dcd249ecf4dd2b3ec1179342bdf1d'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'state'
                            value: 'wrap_up'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6db4ed22659744a698e57903e1b66f92'
                        key: {
                            document_key: 'fed3bb927e9c48c3ae5bcdecc32ce18b'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6e19401515e040468ed494b01a566b13'
                        key: {
                            document_key: '97cc385b9e244b1fae1ec32c14799da7'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_variable_value'
                        id: '6e55b57f1a9e4e5aa95eb691ebed508e'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6e77f102decf4d55943303074c7311ad'
                        key: {
                            document_key: '279246fc4c164ac7b768d47980ccc681'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6ea61dffe4df4b129818bc34b6698c94'
                        key: {
                            sys_security_acl: 'b2542cfc191842488fd4174fda0f5d97'
                            sys_user_role: {
                                id: 'af906711fb8c43b2a7a35d339f17b9f9'
                                key: {
                                    name: 'x_tkl_voice.numbers'
                                }
                            }
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
                        table: 'sys_variable_value'
                        id: '6ee2efd020ee4580884dc6e9b579f203'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6f070cd8fa2345f18be5143194853a80'
                        key: {
                            document_key: '324e97bc0a9c4c09859f5b8be8ebb5d2'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: '70147d4ca528440284b06dc10fea754f'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '703b0512fe5b4e74934dac385fa31aff'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
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
                        table: 'sys_variable_value'
                        id: '70624612fc534547a5e70beeaca1f8b7'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '70842fe53452449e9f97cc5031fb650c'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '70ee6a6aba3546e89d53cf164dcca843'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_since'
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
                        table: 'sys_element_mapping'
                        id: '715b8b289a524a068ebac74cf563c7cb'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '7e216629273e4648a8362a76dc9dc14f'
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
                        table: 'sys_variable_value'
                        id: '726b1a74ea1a4b23849844635bdb0b07'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '72b746692c5c4a2f9148edc9f9d4ddc1'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_element_mapping'
                        id: '72c9496f1e6c4ee998464791ab92b0a2'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '97cc385b9e244b1fae1ec32c14799da7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '72fa644e3c5a4e04abc8e01a08d4f7dc'
                        key: {
                            document_key: 'c3e3f01c8a074c40b32d02ebacb9cbfc'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7305504e6b4e495d84ba591494c79ede'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '730c9a572864409c928ad6524429474c'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '73160ce909e04e8f81b392bb08ad09e5'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '73411680827e436db306ac3e5843ed79'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '74a6884388194f32b3d39885c6853240'
                        key: {
                            document_key: '83105df661d74366a5249f5231027947'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7508af2ac0f648fea27dd51fa9ac8d9d'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '753ff41cf47a407bb58b2310ab992234'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_code'
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
                        table: 'sys_variable_value'
                        id: '75dbb86a7d0a4ebc95ee43a0d62a90ec'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: '7617934d24954787901d6c7e2238d238'
                        key: {
                            document_key: '7e216629273e4648a8362a76dc9dc14f'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_variable_value'
                        id: '76dc505295a74a07b9826ad222c7a109'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_choice'
                        id: '77527e3058b54ad98fef61c37d8f869c'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'state'
                            value: 'ringing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7772a08e44254909a7b6bdc07dfd9db6'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_element_mapping'
                        id: '779c0cab31694cc2b7586946f257b1a4'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'ecbf700bb9964ca582253bd3b0479981'
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
                        table: 'sys_variable_value'
                        id: '77ed7221320e4163a2ed61503e064b14'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '786ca51aca6a4fdb9d2b90e6c6b20402'
                        key: {
                            document_key: '46d57d736a574f7e85ac62ec9d488d25'
                            variable: '90144b535320220002c6435723dc3488'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78795743eae64d168f8f80388c777ac8'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'last_poll'
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
                        table: 'sys_dictionary'
                        id: '78e9a0fef2bf4f5385d19b70a87810f2'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_client_id'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7919c0b99ba74a448743a8bca9916796'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_index'
                        id: '795a5065bd3242709cb5ab776526be20'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'sealed,sealed_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '79b2f8a829294e568195263b5a26adea'
                        key: {
                            document_key: 'dfa7784ba4444ce7b4401db5ea4ccbb8'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_element_mapping'
                        id: '7af4ea875d464f87ba7c61a44b68fcf9'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '0c4ec906286f49e38fed1d1ee02e1cfa'
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
                        table: 'sys_variable_value'
                        id: '7bd482e2dbc747fba47a05ec19b7ab59'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7c095554c937423f98db492b2a429787'
                        key: {
                            document_key: '26197498a3bd4a288f62d3cfdffbf9ea'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_choice'
                        id: '7cd38803982f44cc824ec13af4492725'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'outcome'
                            value: 'no_answer'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '7d94fc6cfb6a4116a73f56678b94187b'
                        key: {
                            document_key: '31bfe3209d1e4aadacc5becdd7e01d5a'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7db729e0c91b4b6abc46381c0ce7bfff'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_element_mapping'
                        id: '7dd4a181c462489abde03ab95a534c38'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'ec45e75d714f4040b90d28a7c47291a3'
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
                        table: 'sys_variable_value'
                        id: '7f55ad2257944739bc7ea6c68e8fe021'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f706ce3026a4b73b5ff73449dab8ec7'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_access_key_secret'
                            position: '9'
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
                        table: 'sys_ui_section'
                        id: '805ce0f5f95f4570bcd203034ef423aa'
                        key: {
                            name: 'x_tkl_voice_account'
                            caption: 'Retention'
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
                        table: 'sys_element_mapping'
                        id: '80a60fa4c725438ba939eccbd8de300a'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '60bf19f8fb294b66ae6d51734aa4a881'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '80c8c84f11a74842903c2260ff868dcc'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '80fb04b845ff450381976adba1d5e513'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'last_reconciliation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8128397afd3343d98f065b46b6069778'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'verify_after'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '82098a2a931e4b7aa09ec4648a2442de'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_variable_value'
                        id: '825db0d5db634570a9ac0e4e4e04b62a'
                        key: {
                            document_key: '608763cfb1bb406eb20f9bb174604078'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: '82f70df313d1414db14019228a124105'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '830618047e174773b089143c13742fc7'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '83105df661d74366a5249f5231027947'
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
                        table: 'sys_choice'
                        id: '833cb04a1e1548daa2a5b33032a6d6c3'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            value: 'conference'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_element_mapping'
                        id: '8350b1f24da446178ee7dc6b0e261a25'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'f2b35478629b4adcbbac0cc8075bf3e5'
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
                        table: 'sys_dictionary'
                        id: '8395c62a3ffa4b87993e69f8679d305a'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'legs'
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
                        table: 'sys_variable_value'
                        id: '83a952c0b59e43caa4e5f83b48ae3c9a'
                        key: {
                            document_key: '2f55223769c44713ba8fa3474d3cd281'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_variable_value'
                        id: '8464d4f0b6264bc6830435d6962e7578'
                        key: {
                            document_key: '9f25ac7d7ba7438fad0a5bbf799409d7'
                            variable: '9024a37f671003007ba405225685efe5'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '851a919dac654a558e6fefab8d4d2e59'
                        key: {
                            document_key: '46d57d736a574f7e85ac62ec9d488d25'
                            variable: 'e6e3c7535320220002c6435723dc3496'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8525a52777944c4887a5b31a7b8870f2'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '852e57f4c6b14648bbedd2471566f5de'
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
                            element: 'wrap_up'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '853556df413c4eeb92d31f36eee394b2'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '854ec68671824d1fbac0cf17665018f1'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'vendor'
                            value: 'twilio'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: '86a5bb51f15a4a2e82e915a1b95add03'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '86ed8f55b205442086538a0ce689bbee'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_choice_set'
                        id: '87c9b9a249324979af810d3eb0506ecb'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'hold_as'
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
                        table: 'sys_variable_value'
                        id: '88b8d94898d0418f920452024d43a2d5'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_dictionary'
                        id: '89309f75a95f4668a496149bf748e980'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'hold_as'
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
                        table: 'sys_variable_value'
                        id: '8955125cdf774b4ba4da68dfa9dca2c1'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '895dec9073074fe9b36fbe25f0c5339f'
                        key: {
                            document_key: '2f55223769c44713ba8fa3474d3cd281'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_variable_value'
                        id: '89843c3aa7394be8ae2aa56708bcf769'
                        key: {
                            document_key: '00185d1bd64a42768bdafcecf4914e63'
                            variable: 'dd54cf535320220002c6435723dc34fd'
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
                        table: 'sys_variable_value'
                        id: '8a3e63654c1f4e63af679c3f55ac9924'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: '8a6932e55d4743fc973481631a035ce9'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        id: '8aa9c1c515a44f4fad9e0fc3c2c12402'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_client_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8af8bc45020244b48b2f51278c46b4d3'
                        key: {
                            document_key: '7336f24c2e5a4d329bd9a270b2bd1910'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
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
                        table: 'sys_variable_value'
                        id: '8b20e2138e0141d29134740ff9c1d53c'
                        key: {
                            document_key: '91846dfff5934578b76033fb786d4cb3'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_element_mapping'
                        id: '8b966a7e890f4bb5a964b1aba7fefa65'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '7ac2f397c24a44ec92624e5117de33a9'
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
                        table: 'sys_variable_value'
                        id: '8bbce476ccdc42d2b83188ce99988e15'
                        key: {
                            document_key: '960ee24085d3489caec78af4d5df5af9'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8bdc66733fba45679b9e1219a2dc6f51'
                        key: {
                            document_key: '16c0cae5ce644e9dbcbe467a2dccab1f'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_ui_element'
                        id: '8ccbddef2f77499c921f1a8f68c1f6d7'
                        key: {
                            sys_ui_section: {
                                id: '805ce0f5f95f4570bcd203034ef423aa'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Retention'
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
                        table: 'sys_element_mapping'
                        id: '8d2fa573db1740d0ae2b163119e5befc'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'ce9fadab1f404e24b1226f26ba8c55f6'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '8d36af11295c4698a142db923b8ff372'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '4cb650d66af64f80a2aaae722bd06436'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8d45a357e43941ceb0b82f9df2a090a6'
                        key: {
                            document_key: '7677d91a2d08447f8573802fa220782e'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: '8d85b66efcd7413084e59cf7a793e016'
                        key: {
                            document_key: '21459de5ab46469cbfa9d490999b557d'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8d90d43b33d34babbe4e64d232f1cf96'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8dd8f4fdc7e144a79185758d12d88d03'
                        key: {
                            document_key: '82b08c6cc5264736ab1fc19b1f19a189'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: '8e09f01668c84b0da622f0f4bc1806ae'
                        key: {
                            document_key: '1caccf121af145aba8d0bacd4c0fc5bf'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8e459cf0e220428d892acc13a1ff293f'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: '8f302683bf684e3f8ba743a6b208fd48'
                        key: {
                            document_key: '586638d10a2b457983111b65917c4d81'
                            variable: 'ff6e125353a0220002c6435723dc3442'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8f310128a01444d998803120ab347749'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '8f322b1b86cc405d90be1ea53cf96048'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '7833c507a9f44382a119c05a6e22a0fc'
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
                        table: 'sys_ui_element'
                        id: '8fcb4ce4a8e4465da6c3eec17ae75410'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recording'
                            position: '1'
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
                        table: 'sys_variable_value'
                        id: '90e8292f3c1f4019b81d8b5ac3f7fd66'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '91029f4dde764658bd4ffc91529c3677'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_variable_value'
                        id: '910def5bc7c54fe99fc30a0462fb75ab'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9147194e8da14f14a22f54d21c6ee217'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '91560d069bb24c58b12a76b59b4db936'
                        key: {
                            document_key: '9f25ac7d7ba7438fad0a5bbf799409d7'
                            variable: '90144b535320220002c6435723dc3488'
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
                        table: 'sys_variable_value'
                        id: '91ad3b8a5cee4a85b835023571920984'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        id: '925c3efd3b974f50af42e91afc58ccf9'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '92805a2a811a43f08f38f4d1b7eba557'
                        key: {
                            sys_ui_section: {
                                id: '60aa061aa93f4830bb52f40667cd1c5f'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Signed requests'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'webhook_secret'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '92ec68e0fd5746b88833384abcfac53a'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'f5aeee2229cc4ae4b90e04b32dbff634'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '92f1e58323ff4260999923a17aa0603d'
                        key: {
                            document_key: '15a6aaeb20b44c56b0ee21a1fdae90bd'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9355c079816149479a9b3999f8b3d971'
                        key: {
                            document_key: '24798566b1c74a8aa4e5feff992a5acb'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '93908d4fc2644b6a80697d0192896693'
                        key: {
                            document_key: '0a9e868e77a446a4a56367c2413222ec'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '93acf2f745484b0b8530101a76bf8fe0'
                        key: {
                            document_key: '4b8ee56b11ca45799ba8c73c762e02ce'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '93ca754dcd6a4f2c94879ab9afbd8906'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '4260c7b8c16a480ab1db26fc4b997db5'
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
                        table: 'sys_variable_value'
                        id: '9405eb78b92f47489af1e5dfb8fb9316'
                        key: {
                            document_key: 'f3c9fbb11bee4341833d4fe41d55ba4f'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '947cd3d996a14fd4bea5d067f4a96a17'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_url'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: '94c83b01133e407793cdb6b8ee4c6fe6'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9522d579d1b54616903c332793136419'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'webhook_secret_previous'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '952f4954dc0b478f9d59d1eaebd6e43e'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'webhook_secret_previous'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9556607af89d46e780b2c677fc504a12'
                        key: {
                            document_key: '49fb4780ae4c4d0e80d562d4ad1471d2'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: '95be67e90d0647349a63f66e0b689422'
                        key: {
                            document_key: 'f639086757a94d21bb6f2665f47a39d3'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '95bf4ff53c084cc395ee10eecee9b734'
                        key: {
                            document_key: '137e1ec933214cdd9336d31bad5637ad'
                            variable: '90144b535320220002c6435723dc3488'
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
                        table: 'sys_index'
                        id: '96b0a5de2dac423a80e3fabbc0ff7f86'
                        key: {
                            logical_table_name: 'x_tkl_voice_call'
                            col_name_string: 'sealed,state,last_event'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '96b4b08dde8e44b3af68cf510e610e43'
                        key: {
                            sys_ui_action: '7583d97123474fdd88f7716dc9e4baa5'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '96dfeec3232f4aceb5e076c814e3dbf9'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'ce9fadab1f404e24b1226f26ba8c55f6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '978bbf460c4c44228636b0647e207d29'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'verify_after'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9794762d88f44f4dad06943416452200'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: '97faa8a3ae31436cb162aca1261a4178'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: '98afd95a154e4797b6e4eef96070f730'
                        key: {
                            document_key: '488409fd48db452bb8d2615d9b7ec397'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99160898c04c4ab6ab98373422e2e6d4'
                        key: {
                            sys_ui_section: {
                                id: '60aa061aa93f4830bb52f40667cd1c5f'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Signed requests'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'webhook_secret_previous'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '991cb17feaff4b7489330ac61296f2be'
                        key: {
                            document_key: '46d57d736a574f7e85ac62ec9d488d25'
                            variable: 'dd54cf535320220002c6435723dc34fd'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '99289a94e3604efcac952d034f1a8074'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9979f23bbde74091bb55e67fb40317f0'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_ui_element'
                        id: '9b3f4d0da3f74a5fb3e69861a33b7383'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_complete_poll'
                            position: '13'
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
                        table: 'sys_variable_value'
                        id: '9b5ec98566e74cacb62e4cc08a617f93'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9b6f9d0062154a8297097f6697c7c3a3'
                        key: {
                            document_key: '797eabf4d6fd4441a742b0497a4848b7'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9b782e852ecb4d62bec636bfd00be4a2'
                        key: {
                            document_key: 'f0b0a532558c4b438b9fb3d6471af013'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_element_mapping'
                        id: '9c37b6c6b6744904b7746f98fe6fc71a'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '4cb650d66af64f80a2aaae722bd06436'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '9c3ec5a21e294e90a7ba19502f4d72e9'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '31bfe3209d1e4aadacc5becdd7e01d5a'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '9c449e6f4ac148568bc12770840ea1d1'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
                            id: '46d57d736a574f7e85ac62ec9d488d25'
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
                        table: 'sys_variable_value'
                        id: '9c54a978b05a491bb3e48fb5d5be5ed4'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_documentation'
                        id: '9d4ee2e27be14e759c7e8b98fdb6eb9a'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'hold_as'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9d57afdf085743618a65265ab34609c1'
                        key: {
                            document_key: '279246fc4c164ac7b768d47980ccc681'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: '9db55e56911447aebcc328f55868e0c6'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: '9e3fa6b55ca846f4bba9055953fd20ff'
                        key: {
                            document_key: '7336f24c2e5a4d329bd9a270b2bd1910'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_element_mapping'
                        id: '9e7700ce7ce549e782c25bb9541ff7e5'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '874e055b43ac47a7a6262884d8d9cb38'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e9b7e68519b421ab0bf48fa222ca02c'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_pending'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                        key: {
                            name: 'x_tkl_voice_call'
                            caption: 'Afterwards'
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
                        table: 'sys_variable_value'
                        id: '9ed22f53a5ec4a19bb5f2cd204e72fe1'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9f13adb8aed6434599de131794246909'
                        key: {
                            document_key: 'a946db28c2074832910a0d369b025ba9'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        table: 'sys_element_mapping'
                        id: '9ff4a7ceafb34076926c53547c799f7c'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '4260c7b8c16a480ab1db26fc4b997db5'
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
                        table: 'sys_variable_value'
                        id: 'a06a57bc99854288b6013d7d13d9aa98'
                        key: {
                            document_key: '91846dfff5934578b76033fb786d4cb3'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a0e0e54a9dcc42fc84091b0c532519c8'
                        key: {
                            document_key: '137e1ec933214cdd9336d31bad5637ad'
                            variable: 'e6e3c7535320220002c6435723dc3496'
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
                        table: 'sys_variable_value'
                        id: 'a162260da31e4010a4059b14e00bbccd'
                        key: {
                            document_key: '4cacb03a413b45e3b5a38935f6c05c44'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_variable_value'
                        id: 'a19cd28e9e54431f85a5ab5b8f5550c8'
                        key: {
                            document_key: '4dbdf450a16f4fa087dcaca185c307ba'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a1fa8e4e9fa94ebebd2a3f30f6665b30'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: 'a23899d8636f4c77b1dce0edd5cde3a7'
                        key: {
                            document_key: 'e4706730d7e24e19aef381bed064f0c7'
                            variable: 'bc4c43935320220002c6435723dc34a2'
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
                        table: 'sys_element_mapping'
                        id: 'a4315136b7674e42bc72fedec8769c59'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4af3b70dff84305aac38c72aae806c5'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_access_key_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a501ad15c6f04321a25e09c21754b293'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        id: 'a59d86c146ae46a7bd97739bfe03d15d'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'delivered'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a5c7086638fa495bb25185d926c06d56'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_variable_value'
                        id: 'a5fcad3412ef4fadbe9319db6b04fc82'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a64a861244884a5e8cad016798977c19'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a64d94837f8747ae9b36d556d6100229'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a6674da58a9646b8814b652572af8ebc'
                        key: {
                            document_key: '608c2241dc8c482abbb0e119f3263501'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        id: 'a7035fc702904fea8c994ce82832120a'
                        key: {
                            sys_security_acl: '457c0f4fa5fa4701a2ac2a8840fd39b6'
                            sys_user_role: {
                                id: 'af906711fb8c43b2a7a35d339f17b9f9'
                                key: {
                                    name: 'x_tkl_voice.numbers'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a718d400fee04019a2975191b5786987'
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
                            element: 'last_reconciliation'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a75a13f9ce8948dda41ea11c14db622f'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'work'
                            value: 'csm'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a785ba05c0974465b3324034cd4bc535'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a8469fae17224299b4272e7264fa7683'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'reconcile'
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
                        table: 'sys_variable_value'
                        id: 'a911ef7749d24f75aeaceec0e7d99c71'
                        key: {
                            document_key: 'f3c9fbb11bee4341833d4fe41d55ba4f'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'a9290f05a39c4a088e16aefd2703ad30'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'c40a269f1e674d2a839a4674691f4529'
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
                        table: 'sys_variable_value'
                        id: 'a98e2c0e97994f968947a44f34163d4f'
                        key: {
                            document_key: 'fc9cbb93e81c468c93ce932b2250fcdb'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a9e95cf3d56546318b80de42a6a60ac6'
                        key: {
                            document_key: '31bfe3209d1e4aadacc5becdd7e01d5a'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_variable_value'
                        id: 'aa0d161680fc40c1a9a03c065f1e1f2e'
                        key: {
                            document_key: 'bf25aafdc106403fbf4ed7b0d307019b'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: 'aa2d81646d1d438999be33feb4339e73'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_documentation'
                        id: 'ab1ebb07494a40de91e642b75a00dc66'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'transcript'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ab29b6446b70477e8b65c5d3dbae3f1c'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: '1778a7480f20101091d0f00c97767e03'
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
                        table: 'sys_variable_value'
                        id: 'ab5bc6cacd41479481b6e2baeb478532'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
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
                        table: 'sys_variable_value'
                        id: 'abd6ff722b6b4de2a80b46623e183ed9'
                        key: {
                            document_key: 'a9b37cab768a45d78764f1401aa98d93'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_ui_element'
                        id: 'acf91616467e483da3a1d8407f7c8e21'
                        key: {
                            sys_ui_section: {
                                id: '60aa061aa93f4830bb52f40667cd1c5f'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Signed requests'
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
                        table: 'sys_ui_element'
                        id: 'ad9f1870aa1e406a9ae906feb2b39939'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
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
                        table: 'sys_ui_form_section'
                        id: 'ae404d03ffc44e76a74d32e32c7522f8'
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
                                id: '60aa061aa93f4830bb52f40667cd1c5f'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Signed requests'
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
                        id: 'af591b23e9ee4226809f5cb149aa7ab2'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_pending'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'af637e87315f4962b4eb5aa804e9983d'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'af906711fb8c43b2a7a35d339f17b9f9'
                        key: {
                            name: 'x_tkl_voice.numbers'
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
                        table: 'sys_variable_value'
                        id: 'afc638aa1dfc44928d13aabfe2c5e332'
                        key: {
                            document_key: '83105df661d74366a5249f5231027947'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'aff114902a4e4619bc79d16767bb63fd'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b03dd5ab0ffb40fc82ffb96f1ac05cfb'
                        key: {
                            document_key: 'f9d7ee4444ad460198f148322e7f862d'
                            variable: '586e2c4253e0220002c6435723dc3415'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'b04a6d706f67446f936da7fa7e4dab50'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'de6f34a151bd4584a800745e4e7ad6e9'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b07b5b5f8c8e41378229a58179517e76'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_dictionary'
                        id: 'b1899ef1c84e4c50b1e0825d8fb26059'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'ended_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b1ab439abfd34613b07e59afab8b8469'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_dictionary'
                        id: 'b253c31e3d1d45ba8dbde17fa8e16790'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_url'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b25a2aad953f46c29370132d14e34541'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b272c1fdacff44daba55f4a7dc984d79'
                        key: {
                            document_key: 'd7eb6ab72adc450f99ccabed1280c66a'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b29bab6def8949bc8779e9abb19d2160'
                        key: {
                            document_key: 'ebfbc48131da48a6839e24aa7659dc24'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
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
                        table: 'sys_variable_value'
                        id: 'b3956b0415874d3db35650d05fbe6f6a'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_variable_value'
                        id: 'b45977180c714d97ad3405671a2ce166'
                        key: {
                            document_key: 'f2b35478629b4adcbbac0cc8075bf3e5'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b486f9af10f04a5a9b36fa0e34ab945a'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'b4b0c9c7f2a3478f83f98c9c0386d24a'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
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
                        table: 'sys_ui_form_section'
                        id: 'b5311f58d8a547e5961e4029163176ac'
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
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
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
                        table: 'sys_variable_value'
                        id: 'b59d421ee6aa445fb45b1488b64d7052'
                        key: {
                            document_key: '9f25ac7d7ba7438fad0a5bbf799409d7'
                            variable: 'dd54cf535320220002c6435723dc34fd'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b5a0b8341ebe42d9971df65e364dd725'
                        key: {
                            document_key: '16c0cae5ce644e9dbcbe467a2dccab1f'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: 'b625686cb4c64a09a5cba155ed2da26f'
                        key: {
                            document_key: '5f46601493eb48a5b3b200dd8e4add65'
                            variable: '1778a7480f20101091d0f00c97767e03'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6d02e1e348d4258b02ae56d193f6f71'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'transcript'
                            position: '2'
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
                        table: 'sys_variable_value'
                        id: 'b794860bb8ab458ba0b79294fe3730a7'
                        key: {
                            document_key: '5b92e034d31e45a5967ec020805434c5'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b7c66beda99d4e11bc5d0cd3b2632231'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'cursors'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b817d929520c41e7a1b89491e28f2bc9'
                        key: {
                            document_key: 'fed3bb927e9c48c3ae5bcdecc32ce18b'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'b822740d73e14797a13ebe6add86c036'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
                            id: '00185d1bd64a42768bdafcecf4914e63'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'b83d8ad296144e5ca33057383b739584'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'f639086757a94d21bb6f2665f47a39d3'
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
                        table: 'sys_variable_value'
                        id: 'b8cd94d817124bebb75a07259d39ef21'
                        key: {
                            document_key: '0c4ec906286f49e38fed1d1ee02e1cfa'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_dictionary'
                        id: 'b9cdaff418cc40d28ce148b9470df8c0'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'hold_count'
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
                        table: 'sys_variable_value'
                        id: 'ba63259c29424f529820477d3dea6337'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ba97c3816de741a593282509a1b95a9b'
                        key: {
                            document_key: 'd7eb6ab72adc450f99ccabed1280c66a'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bab23d94cff8430ebd3da2e90f6d98d9'
                        key: {
                            document_key: '797eabf4d6fd4441a742b0497a4848b7'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: 'bb882ce240c24ec2afe54eb6e15ad5b7'
                        key: {
                            document_key: '16f4d0310e3540e2ba53b4dfeb0e9284'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: 'bbc84f56cb134d4b8d9f1ef2a5e6c07c'
                        key: {
                            document_key: 'f2b35478629b4adcbbac0cc8075bf3e5'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bca67bb5ceb24776bfc96dd1d119e28f'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_access_key_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bcd3a2cb0f3f4aa1b63c67d67589eecf'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: 'bd1333534f994978a26be5c8cb65f9be'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_element_mapping'
                        id: 'bd92a4d411e7496d8668394e5ff32ada'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'a03616a49aee41e6854db85c39d34e73'
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
                        table: 'sys_documentation'
                        id: 'be07fc90fb0f4ac6bbcf7f2c050b0275'
                        key: {
                            name: 'x_tkl_voice_error'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'be2547fd84d4448384c5de916667e892'
                        key: {
                            document_key: '7e216629273e4648a8362a76dc9dc14f'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'be40f43e90e24b6c9aa6a3595b0efa1b'
                        key: {
                            document_key: '9f25ac7d7ba7438fad0a5bbf799409d7'
                            variable: 'e6e3c7535320220002c6435723dc3496'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'be6db0c58d8e4f6dbd37210425c0adc3'
                        key: {
                            document_key: 'fd43b061221f49b19dd47a90fa1fa3d4'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_element_mapping'
                        id: 'bf19b4b0288c4ed186f61e51cac1fdfe'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '2f55223769c44713ba8fa3474d3cd281'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bf622d859b1c4142ad2fdf7323e01c47'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bfb4b6fe189546efae2f28aca56cee55'
                        key: {
                            document_key: '9b8b57ada58543078be9571c51ea81c8'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        id: 'bfe3d74f6dd24649b3f89538cda923dc'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'delivered_on'
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
                        table: 'sys_element_mapping'
                        id: 'c01db313b5794521ac49b2a21df35cb2'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'fd43b061221f49b19dd47a90fa1fa3d4'
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
                        table: 'sys_element_mapping'
                        id: 'c0e2a3de06d1489ebc442652b28a8c4e'
                        key: {
                            field: 'user'
                            table: 'var__m_atf_input_variable_071ee5b253331200040729cac2dc348d'
                            id: 'f9d7ee4444ad460198f148322e7f862d'
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
                        table: 'sys_variable_value'
                        id: 'c1569dfc19bf47a7acd1d3d8a6c806b0'
                        key: {
                            document_key: '2640dfef7174494bb5726c4bd7a49edb'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: 'c1bdec9aa3f74bfd8007a435316c145a'
                        key: {
                            document_key: '9fc5218c4764448eb2b70b3815ad8f9a'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c2490aab6de24d2ebb45f36bb2e8c839'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_access_key_secret'
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
                        table: 'sys_variable_value'
                        id: 'c27aacdd91d644d98b1b8779ac27b2bf'
                        key: {
                            document_key: '86ddc6c05ef6413f9a86ad193aeaa011'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: 'c2f14474522d4231af4d08cb4a68d6c5'
                        key: {
                            document_key: '8a8dedb29681450a928ba27b382c3963'
                            variable: '989d9e235324220002c6435723dc3484'
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
                        table: 'sys_dictionary'
                        id: 'c328b13e5d7a4671a4f92024e0bc03f0'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'webhook_secret'
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
                        table: 'sys_ui_element'
                        id: 'c3a06a76414d4c8a921bdf0bf6243034'
                        key: {
                            sys_ui_section: {
                                id: '60aa061aa93f4830bb52f40667cd1c5f'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Signed requests'
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
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3bafea497584607ababc9ba39dbc80a'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'silent_after'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c3c8a5e3f9124a09a5fa0909ca915b00'
                        key: {
                            document_key: '8a8dedb29681450a928ba27b382c3963'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: 'c3e79a4a629a463783bade1aff66a141'
                        key: {
                            document_key: 'fd43b061221f49b19dd47a90fa1fa3d4'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
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
                        id: 'c44433d63a984c10b0ca1e5e5ac5949a'
                        key: {
                            sys_ui_section: {
                                id: '60aa061aa93f4830bb52f40667cd1c5f'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Signed requests'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c4e2b3e542ef4b7cb6bea85b8f0a4d08'
                        key: {
                            document_key: '7300670e8c3a40d8849e308222641d97'
                            variable: '42f2564b73031300440211d8faf6a777'
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
                        table: 'sys_variable_value'
                        id: 'c572482e30c046d6af356becfffa412d'
                        key: {
                            document_key: '608c2241dc8c482abbb0e119f3263501'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5d68e183cda406a9053156a8cdf5671'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'hold_seconds'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c5df0097d7da4a2e932bfe6075072e29'
                        key: {
                            document_key: '7300670e8c3a40d8849e308222641d97'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c656ccad489e41bd84674888c9ff7051'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c65b2e81af924ca2bccea949eb1dbc95'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c6ac207a8edf4ff1a938cc34e77fb8ad'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c7035398266849d88613dea156bb78a5'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            value: 'party'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: 'c7f4cf2770aa4412b1b2645fac3a8b02'
                        key: {
                            document_key: 'a8cb0d753b7242a09f34babe19fa6b90'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c7f863263b3a40079f4d6ba86732b010'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'ended_on'
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
                        table: 'sys_variable_value'
                        id: 'c8f653b6f06e40caa001716be8cb7b6f'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c92b3b67449d4c16a8441ce7f0c47473'
                        key: {
                            sys_security_acl: '8e2c6c037dd04cd3bf122029ecad9643'
                            sys_user_role: {
                                id: 'af906711fb8c43b2a7a35d339f17b9f9'
                                key: {
                                    name: 'x_tkl_voice.numbers'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c93a82fe6cf84caaac499688114764e5'
                        key: {
                            document_key: '4cb650d66af64f80a2aaae722bd06436'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: 'c9dda39a71814279a7d96362f899bf81'
                        key: {
                            document_key: '1fa3aec2ade147f9a2c437a339545c5a'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_dictionary'
                        id: 'ca2e5281b6e74135881fb56113c299e7'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'transcript'
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
                        table: 'sys_variable_value'
                        id: 'cb541c105c884396ab485e4d4a40c4c2'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cb6de0205458485b9d21f47c97a3b9e2'
                        key: {
                            document_key: '122433a330d743c5a3a2faf268cd196b'
                            variable: '989d9e235324220002c6435723dc3484'
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
                        table: 'sys_variable_value'
                        id: 'cb8ad359b77a4fadb89a2585c8d0b87d'
                        key: {
                            document_key: '137e1ec933214cdd9336d31bad5637ad'
                            variable: '9024a37f671003007ba405225685efe5'
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
                        id: 'cbcdff47d62547428ba50b67bda33c0b'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cbd831f96de94178afc7fd3c57a333fb'
                        key: {
                            document_key: 'de2b20539c1142579d994f252750562c'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cc3844531de44bd889ef858be02d6394'
                        key: {
                            document_key: 'c3aff7fc4ef74fc08976279e2d3539ba'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_variable_value'
                        id: 'cc8e7fece76946cfa98b89c73931f32a'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_element_mapping'
                        id: 'cdbc4050163140c9814eead14f79b036'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'cc34156ef5c34af8b3e53e2c7d06a334'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cdc42ea06d4f4da38ba35a5ed3cbf432'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'ce3d68ba8d154ab0a4197227ad6ef4c7'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '4dbdf450a16f4fa087dcaca185c307ba'
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
                        table: 'sys_choice'
                        id: 'cea974f4e6674463a72bf41ba5124dfe'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'hold_as'
                            value: 'work_in_progress'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cf0187a9683d498c8bd2c74619ab41d2'
                        key: {
                            document_key: 'b660a26ec2c24fedb906b02f1688b15a'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: 'cf5eef4fa3704852a06e7a10de0e7f72'
                        key: {
                            document_key: '25d7fd2bed3c4f4a992a3b03e077c87d'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cf72a61080da482ab85ab8c44bc993f8'
                        key: {
                            document_key: '6decdcfa5c38447aa0fb3e2903e3ce9d'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        table: 'sys_variable_value'
                        id: 'cf95e253efba49db9860e3cf54c4c8cc'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cfb5ac0ed1f24868b6be0298fe42951d'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cfd6073b5647410bbbac2633bc36a71c'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: 'd201df3351434789885debf0c4b0b47b'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2105816e9ac4bf39ad02faeeb6d56e5'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_started'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd24fba1e660a44d9b3d003a61e1f3fed'
                        key: {
                            document_key: 'bdf53a3be3e9429196a3447921cd49f3'
                            variable: '989d9e235324220002c6435723dc3484'
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
                        table: 'sys_variable_value'
                        id: 'd2d8d2da2caf4fc0827d0d2054ec8820'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2da7ce3b70e46f0bf2fad543db92b10'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'phone_log'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: 'd30d1abb2a2049a2ba93f13e9bea551b'
                        key: {
                            document_key: '4b8ee56b11ca45799ba8c73c762e02ce'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'd32397c82a314cb08c9c30bc80f3db32'
                        key: {
                            sys_ui_action: 'b0dc63c09ffe4393803ee1eea8ab0c59'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'd337b064ebbf4ce7a9f9302e9c0ea602'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'a946db28c2074832910a0d369b025ba9'
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
                        table: 'sys_dictionary'
                        id: 'd3d7626c295944d1901af86dcdb0326a'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd41b17d3bd7947c383ad9e8c162c44e7'
                        key: {
                            name: 'x_tkl_voice_agent'
                            element: 'presence_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd45ca031babb4b76986d58106f17d463'
                        key: {
                            document_key: '586638d10a2b457983111b65917c4d81'
                            variable: 'cbddfa135320220002c6435723dc3415'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd47239e62946416ea9c3e6f622b1082e'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'voicemail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd504b6264df04ea9858fb230bcffa69d'
                        key: {
                            document_key: '1238f52f9a88442eb620726047f7fd6e'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd50dc99bca9546d79e580c3c9fbd5b4b'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_notes'
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
                        table: 'sys_variable_value'
                        id: 'd58c9acfaef4441d84aac2286e0ab06e'
                        key: {
                            document_key: 'd8919b3dace04212b0db8375a73c2b6f'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5900c751c3b43dbb66fdac6c02493df'
                        key: {
                            name: 'x_tkl_voice_call_edge'
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'd593a6ce95434d99b553af271acbfd5e'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'c40a269f1e674d2a839a4674691f4529'
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
                        table: 'sys_variable_value'
                        id: 'd5fa247406c042dfb2a2eea25aca0474'
                        key: {
                            document_key: 'de2b20539c1142579d994f252750562c'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_variable_value'
                        id: 'd60219b8d5d342b78cfe799890696801'
                        key: {
                            document_key: '7e216629273e4648a8362a76dc9dc14f'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'd602ec10f5944beaa1b4ae98fc7179f1'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '9b8b57ada58543078be9571c51ea81c8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd62ce670cc7449579696f94637925fa3'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'token_url'
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
                        table: 'sys_variable_value'
                        id: 'd63f4f0dbeed4f9999912f8bdbf81b11'
                        key: {
                            document_key: 'ec686d06defd46cb8d878bfc737322a8'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd676b07d6ff942c69752ca3e5756ebf7'
                        key: {
                            document_key: 'de6f34a151bd4584a800745e4e7ad6e9'
                            variable: '02fb0027531000109e02ddeeff7b120b'
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
                        table: 'sys_variable_value'
                        id: 'd6bb5cde2a024322a39a890d61ad8ce9'
                        key: {
                            document_key: 'c3aff7fc4ef74fc08976279e2d3539ba'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
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
                        table: 'sys_variable_value'
                        id: 'd71991a2773e45adab50011da7b7521e'
                        key: {
                            document_key: 'c2e23cc92f8a43a8821ba7470473694c'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
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
                        table: 'sys_variable_value'
                        id: 'd88b6652c4e841f0b74092e8a48ddcbc'
                        key: {
                            document_key: '92e63760641041e0b218750233b924aa'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd8cd13f9246046ab9ae8a3e041505f57'
                        key: {
                            document_key: '279246fc4c164ac7b768d47980ccc681'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_variable_value'
                        id: 'd976e051c15d4f3bad2a555c3665ad98'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: 'da3483ed7f3047cbadee315ba54427d0'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'da701bf2899944c6873ba8ecf0c46352'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_dictionary'
                        id: 'dac14154c4624e418720ad8edca59366'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'ended'
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
                        table: 'sys_element_mapping'
                        id: 'db9d2172c34848e7bba0eab87bd3c55e'
                        key: {
                            field: 'record_id'
                            table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
                            id: '586638d10a2b457983111b65917c4d81'
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
                        table: 'sys_variable_value'
                        id: 'dc86471809ee4436a77a27199d821604'
                        key: {
                            document_key: 'f9c03e5cf0ac4f4cbbd2095ddb39e3e3'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'dc8abc95ad4d45d5ae648726a8dce398'
                        key: {
                            document_key: '14dcf26909d242919c40ab9972e56d21'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcdac9ae220141d1863336354e2e2c2a'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'wrap_up_limit'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'dceaab3f30e34af7818b235b0001e6ba'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'dd5eec29dcc0471ebac5b9548a1549b6'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_variable_value'
                        id: 'dd725b3240724dd8ad03329278d0222b'
                        key: {
                            document_key: 'ce9fadab1f404e24b1226f26ba8c55f6'
                            variable: '59877da10b3222000b7da95e93673a56'
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
                        table: 'sys_variable_value'
                        id: 'de60bcc50aaf46179864cd811a37152c'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'de62f514e8c1480b9faa94715adb7d2d'
                        key: {
                            document_key: '7ac2f397c24a44ec92624e5117de33a9'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        id: 'df79ad7dd29b4ddc901463fb972d86a5'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'repaired'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: 'e099b3558c754e2897ee9d12e1ca70c1'
                        key: {
                            document_key: '6e2d61af08fd4f0ba1835634c5bb3e5f'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: 'e0df03caa6c24f5db9d87cd90d158cc1'
                        key: {
                            document_key: 'b176c20dbbc84363bca839322f908c37'
                            variable: '1778a7480f20101091d0f00c97767e03'
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
                        table: 'sys_variable_value'
                        id: 'e196404e82c84746a1a9e28454102c33'
                        key: {
                            document_key: 'bf25aafdc106403fbf4ed7b0d307019b'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e25da63238b9464e97ef71254f04b431'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_documentation'
                        id: 'e319a23cfcb84b77a92bd39f68d93797'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'seal_after'
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
                        table: 'sys_variable_value'
                        id: 'e3f746fd1ff44b02bf5a1f9770d431e7'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '50bff9250b3222000b7da95e93673a9b'
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
                        table: 'sys_security_acl_role'
                        id: 'e400e345c83b4d3d9bc6c4d5466aafa9'
                        key: {
                            sys_security_acl: '38b55590c6c44d23a261fafe830b0424'
                            sys_user_role: {
                                id: '5e6109ef2d9a4186b625b341c742f68a'
                                key: {
                                    name: 'x_tkl_voice.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'e4500bd23b8a4c05b114c5cfbb3fcf3c'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: '2f2e891d015d4e7dac4dd74c62245aa0'
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
                        table: 'sys_element_mapping'
                        id: 'e59e6440429c49bdb9fc604cf112b6de'
                        key: {
                            field: 'end_point'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'a527ffbefa514e0f81e8f27f20756c98'
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
                        table: 'sys_variable_value'
                        id: 'e5fd169918d9413582e525dffb6ba194'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: 'e60753550d004d6d9a675b89dbf1cb46'
                        key: {
                            document_key: '31bfe3209d1e4aadacc5becdd7e01d5a'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e60ad34240d747c1835ea086d02c8244'
                        key: {
                            document_key: 'fcbbff7a8a0347569a67cdf29d143764'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e62261fe48184511b6d7f3637301d0ee'
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
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
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
                        table: 'sys_element_mapping'
                        id: 'e6d8e00ea3cd4d8fb46426de3aef03b2'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'd7eb6ab72adc450f99ccabed1280c66a'
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
                        table: 'sys_element_mapping'
                        id: 'e7ff8b1d803c4fa29b403367c48b2983'
                        key: {
                            field: 'request_body'
                            table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
                            id: 'a03616a49aee41e6854db85c39d34e73'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e8120f463eea4dadb030740f83da756f'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_ui_element'
                        id: 'e83a72645e66424ab72abd31bd951f3f'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'token_url'
                            position: '5'
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
                        table: 'sys_variable_value'
                        id: 'e8773598d83644c2a591b88c85dbad40'
                        key: {
                            document_key: '92e63760641041e0b218750233b924aa'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e881a848c0974abab17c3990f69d143b'
                        key: {
                            document_key: '14dcf26909d242919c40ab9972e56d21'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        table: 'sys_variable_value'
                        id: 'e8ba2bc2006544ffb8ea5ebfdfd7234d'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
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
                        table: 'sys_variable_value'
                        id: 'e95836d990a04349af14cc83135dd0ae'
                        key: {
                            document_key: 'f0b0a532558c4b438b9fb3d6471af013'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_dictionary'
                        id: 'e96a8b326e1b4719989d3b59fa628baa'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'last_reconciliation'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e988f7bef61a484e89129c897955f576'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e9b0bbcdbf0e4d538580da779c1e5d3b'
                        key: {
                            document_key: 'd1f9638f1f9d40d59bd2a8b620b23b12'
                            variable: '7b139c199f132200ef4afa7dc67fcfb3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea10bbd421a64a9dbd00a3d665cfc8b1'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_access_key_id'
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
                        table: 'sys_variable_value'
                        id: 'eb66fd0be3be4d6497cd5313e20b16ea'
                        key: {
                            document_key: '2f2e891d015d4e7dac4dd74c62245aa0'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'eb72dff9f9594f459eddb01fbd6e2180'
                        key: {
                            document_key: '46d57d736a574f7e85ac62ec9d488d25'
                            variable: '9024a37f671003007ba405225685efe5'
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
                        table: 'sys_variable_value'
                        id: 'ec3acb18a6f74bb8a9f058b21c2a766f'
                        key: {
                            document_key: 'f639086757a94d21bb6f2665f47a39d3'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ec6e1cb85367475bb121aeac8e6ff0fd'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'hold_as'
                            value: 'on_hold'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_variable_value'
                        id: 'ec7e0c6a25054b9bb2c2020af2731f47'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ec94fc6f664849a69bb3a1ebb10b515b'
                        key: {
                            document_key: '14dcf26909d242919c40ab9972e56d21'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_variable_value'
                        id: 'ecc583fe97f841dc91af6f95c56a70e9'
                        key: {
                            document_key: '7a5f189fb3e54774bc9f5dba742ec9c4'
                            variable: '1d94cb1f3b8032000774229c93efc419'
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
                        table: 'sys_ui_element'
                        id: 'ecfb7036ea874942abea184f6774273b'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ed650341bced4712887d7714c836ee5d'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'role'
                            value: 'barge'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ed67019815dc4c30bf1cee8d971f2e0e'
                        key: {
                            document_key: '874e055b43ac47a7a6262884d8d9cb38'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ed715a4599e7437bb6cb143e5cb5f03e'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: 'ee7ca2787fa84530b036b6fee2760e20'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '58408e250b3222000b7da95e93673a5c'
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
                        table: 'sys_documentation'
                        id: 'ef4979adbf604d33b5dfefbd13ffff2b'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'token_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ef4b5d7beb9b459780daef204fbfd317'
                        key: {
                            document_key: '6b28f9b0eba4452a963196ce8784c72b'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ef53b5fc763443a6bd4baaae1db2f8b3'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ef9c3214c5624e4286dced84192923f8'
                        key: {
                            document_key: 'ecbf700bb9964ca582253bd3b0479981'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
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
                        table: 'sys_variable_value'
                        id: 'efc5d2679db04f9c9f5a63af6e30f6ea'
                        key: {
                            document_key: '7e216629273e4648a8362a76dc9dc14f'
                            variable: '915990ab531000109e02ddeeff7b12f8'
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
                        table: 'sys_documentation'
                        id: 'f0573d2dd55f45128178dcab3e4d8ccb'
                        key: {
                            name: 'x_tkl_voice_call'
                            element: 'legs'
                            language: 'en'
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
                        table: 'sys_element_mapping'
                        id: 'f168720c04294676b8b1ac1b8876394c'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '14dcf26909d242919c40ab9972e56d21'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f171cd73ea0f4d498cbed36ac5fa8893'
                        key: {
                            document_key: '3f3a65d34cc244fcb7617fabcf751125'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f18f0f2bbfb243a894432b1f3938fc6d'
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
                            element: 'hold_as'
                            position: '3'
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
                        table: 'sys_variable_value'
                        id: 'f1a7c006629e487a8b7b7d0e641a396c'
                        key: {
                            document_key: 'e218a8f0bb9d40c59eeca99ae0487335'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f240d775b84f4a47821ec6144c4d5e33'
                        key: {
                            sys_ui_section: {
                                id: '9e9e37e90fd24b599fd8e4d4e9225a10'
                                key: {
                                    name: 'x_tkl_voice_call'
                                    caption: 'Afterwards'
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
                            position: '7'
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
                        table: 'sys_variable_value'
                        id: 'f272873bc7aa48b8850b546f0e868dd7'
                        key: {
                            document_key: '4260c7b8c16a480ab1db26fc4b997db5'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f2ab38e032bd461d990fb41e9b8d2d20'
                        key: {
                            document_key: '97cc385b9e244b1fae1ec32c14799da7'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        table: 'sys_variable_value'
                        id: 'f347d58edb3e4d54a5017b11e4d41747'
                        key: {
                            document_key: '49a5053097b14faeb8009745ea08a188'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f37ac7c834184e1c8c2477e048c349e2'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'wrap_up'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3e218c783f4481dbd25b1f73e3cb922'
                        key: {
                            sys_ui_section: {
                                id: '4b8436a1de67446caaa33742da6b117a'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Reconciliation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_url'
                            position: '4'
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
                        table: 'sys_variable_value'
                        id: 'f41713740b504599b29a996782dd23ad'
                        key: {
                            document_key: '7833c507a9f44382a119c05a6e22a0fc'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f435e22bf4d14b0da16cae833eb4b996'
                        key: {
                            document_key: '0d8a41a1ee7d4179945409a9c567464b'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f45500e9e1824faf9697683d38f396ef'
                        key: {
                            document_key: '82b08c6cc5264736ab1fc19b1f19a189'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
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
                        table: 'sys_variable_value'
                        id: 'f4dbcded26354afa8b3d5deb5228e877'
                        key: {
                            document_key: '608c2241dc8c482abbb0e119f3263501'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f5299739ec104c3091f4118dd550aa93'
                        key: {
                            document_key: 'f639086757a94d21bb6f2665f47a39d3'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f5483d8ef05241b3a61d327fcf5a5b48'
                        key: {
                            document_key: 'd4b8d83519254dafa3dc41a5a8a6a0bd'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f5539f9a00824472a29cda01b8d77391'
                        key: {
                            document_key: '24798566b1c74a8aa4e5feff992a5acb'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f56b8a098fc54567ac0cfd9b2ef5773b'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'notify'
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
                        table: 'sys_ui_element'
                        id: 'f5961eca5f0646d186758b5815057963'
                        key: {
                            sys_ui_section: {
                                id: '805ce0f5f95f4570bcd203034ef423aa'
                                key: {
                                    name: 'x_tkl_voice_account'
                                    caption: 'Retention'
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
                            position: '2'
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
                        table: 'sys_variable_value'
                        id: 'f685af9700254a549af5e9a7b08cba37'
                        key: {
                            document_key: 'd7eb6ab72adc450f99ccabed1280c66a'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
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
                        table: 'sys_variable_value'
                        id: 'f76577dde3fe4bb29a6ef7c62aa72f1a'
                        key: {
                            document_key: '4dbdf450a16f4fa087dcaca185c307ba'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f77dec1e445b49ddbbaafbe4633ff12c'
                        key: {
                            document_key: 'fc6840b7a4144d078b01058fa186fc59'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f7da2c11902843be92bdc43cfc086c72'
                        key: {
                            document_key: 'e7e4385e13594c6dbeef9d6a336d97d4'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f81c2b20b96d4195abe0d898c0abe1bf'
                        key: {
                            document_key: 'ec45e75d714f4040b90d28a7c47291a3'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: 'f9387e3e9e23440e95f6084fda467769'
                        key: {
                            document_key: 'e7e4385e13594c6dbeef9d6a336d97d4'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
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
                        table: 'sys_variable_value'
                        id: 'fa1eeb7a3b2643f1a2a51ce1fbd418ae'
                        key: {
                            document_key: 'a527ffbefa514e0f81e8f27f20756c98'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_variable_value'
                        id: 'fa888b3096fd469ba4964c5442374795'
                        key: {
                            document_key: 'cc34156ef5c34af8b3e53e2c7d06a334'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fab0af749d8748c98ea052cec51cebe7'
                        key: {
                            document_key: 'c4c3066e018f440c8c343a7dc385a0a7'
                            variable: '1778a7480f20101091d0f00c97767e03'
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
                        table: 'sys_variable_value'
                        id: 'fac8cfbf80634650be8791d5224702df'
                        key: {
                            document_key: '60bf19f8fb294b66ae6d51734aa4a881'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fae56309f5354f03b47bb0a65afa64c5'
                        key: {
                            document_key: 'cd1f7de181e743dd93b700286158343d'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fb00272606aa4bfc9e2ec82922113ceb'
                        key: {
                            document_key: '25d7fd2bed3c4f4a992a3b03e077c87d'
                            variable: '5a9258199f132200ef4afa7dc67fcfb4'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fb3188433521435dbabc07aee43c0aec'
                        key: {
                            document_key: '6d4281133a344662ab172c98869aa3d7'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
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
                        table: 'sys_documentation'
                        id: 'fc31bed8993c45359988708ba0883b36'
                        key: {
                            name: 'x_tkl_voice_leg'
                            element: 'wrap_up_ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fc34519665704376958aee3aca4c9a08'
                        key: {
                            document_key: 'a03616a49aee41e6854db85c39d34e73'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fc3f0876264b40b3b1efb24eb7c45956'
                        key: {
                            document_key: '9481a3e2a2cc4162b6a0efd373f2b3c2'
                            variable: '81e042650b3222000b7da95e93673aa2'
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
                        table: 'sys_variable_value'
                        id: 'fc9633cb1d2c492fa963f161ba1fcad4'
                        key: {
                            document_key: 'c2ad85752d0047e3a8dd5baf1718cd2c'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd0fe3a48b7f4fe983ed8b645828ee37'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_client_secret'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: 'fdc6e5ed2aa0465f82f5a0d381fde80c'
                        key: {
                            document_key: 'c40a269f1e674d2a839a4674691f4529'
                            variable: 'cec002650b3222000b7da95e93673aae'
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
                        table: 'sys_variable_value'
                        id: 'fe4260c4231e4b2f8c45338e30da5c59'
                        key: {
                            document_key: 'f5aeee2229cc4ae4b90e04b32dbff634'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fec7ff0fcb964f4998b2e15fafb02b25'
                        key: {
                            name: 'x_tkl_voice_account'
                            element: 'api_client_id'
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
                    {
                        table: 'sys_variable_value'
                        id: 'ffb01d7e8ae842789f36ed9d8a99b47d'
                        key: {
                            document_key: '488409fd48db452bb8d2615d9b7ec397'
                            variable: '2db298199f132200ef4afa7dc67fcfbc'
                        }
                    },
                ]
            }
        }
    }
}
