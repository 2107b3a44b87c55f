// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/oracle.h"

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// A transcript in WebVTT, from its bytes to the page.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    expectSoundParse(bytesOf(data, size), u"/fuzz/article.vtt"_s);
    return 0;
}
