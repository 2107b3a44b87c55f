// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdiff.h"
#include "tests/fuzz/oracle.h"

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString joinedWithout(const QList<DiffRun> &runs, DiffRun::Kind kind)
{
    QString joined;
    for (const DiffRun &run : runs) {
        if (run.kind != kind)
            joined += run.text;
    }
    return joined;
}

} // namespace

/// Two texts, apart by a line of `=`, compared.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = textOf(data, size);
    const QString before = input.section(u"\n=\n"_s, 0, 0);
    const QString after = input.section(u"\n=\n"_s, 1);
    const QList<DiffRun> runs = wordDiff(before, after);
    expect(joinedWithout(runs, DiffRun::Kind::Inserted) == before, "the first text is lost");
    expect(joinedWithout(runs, DiffRun::Kind::Removed) == after, "the second text is lost");
    for (qsizetype i = 0; i < runs.size(); ++i) {
        expect(!runs[i].text.isEmpty(), "a run is empty");
        expect(i == 0 || runs[i - 1].kind != runs[i].kind, "neighbours are of a kind");
    }
    abridged(runs, 20);
    return 0;
}
