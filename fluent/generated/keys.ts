import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: '6062df8825d14b09813476df2034f105'
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
                    package_json: {
                        table: 'sys_module'
                        id: 'a00e1d793cfd452cb402dc17754b2205'
                    }
                    probe: {
                        table: 'sys_ws_operation'
                        id: 'aee293347bec4d7d9523f8f9bec576c4'
                    }
                    'src_server_callers_phone-number_ts': {
                        table: 'sys_module'
                        id: '1a9d63af1d4043b8bea7962f87bbf7de'
                    }
                    src_server_h_ts: {
                        table: 'sys_module'
                        id: '7a547d9153104bc594a5debc595b6e3c'
                    }
                    telephony: {
                        table: 'sys_ws_definition'
                        id: 'cbdccc4ab4a347f9a03a514ec93f8255'
                    }
                    'telephony-v1': {
                        table: 'sys_ws_version'
                        id: 'afa84a2583004b249d1861e4f3d1ad81'
                    }
                }
                composite: [
                    {
                        table: 'ua_table_licensing_config'
                        id: '0c73831975d64dae9c937963bd05b218'
                        key: {
                            name: 'x_tkl_voice_lease'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14c8d0e8d4834220a749f348940ce039'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'holder'
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
                        table: 'sys_documentation'
                        id: '413d8c29b2f44961b1ae117855e9d529'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '4d83b77ac44448d69476069c5ff61fde'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'generation'
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
                        table: 'sys_documentation'
                        id: '6762300cefcd45f79c074a8ea6459f7c'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'holder'
                            language: 'en'
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
                        table: 'sys_index'
                        id: '7d7df796f17f4fef96d421e512c28738'
                        key: {
                            logical_table_name: 'x_tkl_voice_lease'
                            col_name_string: 'key'
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
                        id: 'ab9fd03a3aed423cad8d43bebbbce5cb'
                        key: {
                            name: 'x_tkl_voice_lease'
                            element: 'name'
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
                        table: 'sys_db_object'
                        id: 'fa080d2fb3a34db18c7cd814b3ea4729'
                        key: {
                            name: 'x_tkl_voice_lease'
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
                ]
            }
        }
    }
}
