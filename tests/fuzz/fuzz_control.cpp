// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// Shows that faults are found: one input in 16 million ends this program, which only a fuzzer that
/// sees its way through the code comes upon.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 2 && data[0] == 'b')
        if (data[1] == 'u')
            expect(data[2] != 'g', "the fault of the control");
    return 0;
}
