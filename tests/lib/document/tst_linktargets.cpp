// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/linktargets.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Span link(const QString &destination, SpanKind kind = SpanKind::Link)
{
    Span span;
    span.kind = kind;
    span.destination = destination;
    return span;
}

} // namespace

class TestLinkTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsLinked();
};

void TestLinkTargets::keepsWhatIsLinked()
{
    LinkTargets targets;
    targets.announce(u"a"_s);
    targets.announce(u"b c"_s);
    targets.place(3);
    targets.announce(u"a"_s);
    targets.announce(u"unlinked"_s);
    targets.announce(u"https://a.example"_s);
    targets.place(5);
    targets.announce(u"last"_s);
    const QList<Span> spans{link(u"#a"_s),
                            link(u"#b%20c"_s),
                            link(u"#nosuch"_s),
                            link(u"#last"_s),
                            link(u"https://a.example"_s),
                            link(u"#unlinked"_s, SpanKind::Image)};
    const QHash<QString, qsizetype> expected{{u"a"_s, 3}, {u"b c"_s, 3}};
    QCOMPARE(targets.linkedBy(spans), expected);
}

QTEST_APPLESS_MAIN(TestLinkTargets)
#include "tst_linktargets.moc"
