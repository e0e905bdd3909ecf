# SPDX-License-Identifier: GPL-3.0-or-later
# Two functions of one name in two libraries link without a word, and one of them is called for both. Run as a test:
# cmake -DNM=… -DCORE=libsettheory_core.a -DUI=libsettheory_ui.a -P check_symbols.cmake
foreach(library CORE UI)
    execute_process(COMMAND "${NM}" --defined-only --extern-only -C "${${library}}" OUTPUT_VARIABLE text
                    ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "[0-9a-f]+ T [^\n]+" ${library}_symbols "${text}")
    list(TRANSFORM ${library}_symbols REPLACE "^[0-9a-f]+ T " "")
endforeach()
list(LENGTH CORE_symbols count)
if(count LESS 100)
    message(FATAL_ERROR "No symbols were read from ${CORE}")
endif()
set(twice ${CORE_symbols})
list(REMOVE_ITEM CORE_symbols ${UI_symbols})
list(REMOVE_ITEM twice ${CORE_symbols})
if(twice)
    list(REMOVE_DUPLICATES twice)
    list(JOIN twice "\n  " names)
    message(FATAL_ERROR "Defined in core and in ui:\n  ${names}")
endif()
message(STATUS "${count} names of core are core's alone")
