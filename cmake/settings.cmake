# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings and warnings as one target, linked privately by every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(SETTHEORY_SANITIZE "Address and undefined-behaviour sanitizers" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_library(settheory_settings INTERFACE)
target_compile_definitions(
    settheory_settings
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              SETTHEORY_VERSION="${PROJECT_VERSION}"
)
target_compile_options(
    settheory_settings
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wshadow
              -Wconversion
              -Wold-style-cast
              -Wnon-virtual-dtor
              $<$<BOOL:${SETTHEORY_WERROR}>:-Werror>
)
target_include_directories(settheory_settings INTERFACE "${PROJECT_SOURCE_DIR}")
if(SETTHEORY_SANITIZE)
    target_compile_options(
        settheory_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                     -fno-omit-frame-pointer)
    target_link_options(settheory_settings INTERFACE -fsanitize=address,undefined)
endif()
if(SETTHEORY_FUZZ)
    target_compile_options(
        settheory_settings INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
                                     -fno-omit-frame-pointer)
    target_link_options(settheory_settings INTERFACE -fsanitize=address,undefined)
endif()
