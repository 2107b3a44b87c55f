// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/notetext.h"

#include "lib/document/documentbuilder.h"
#include "lib/markdown/markdownparser.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 230;

NoteText note(const QString &markdown, double columnWidth = width)
{
    DocumentBuilder builder;
    if (!parseMarkdown(markdown.toUtf8(), builder))
        qFatal("The note was not read");
    Typography typography;
    typography.size = 13;
    typography.lineHeight = 1.5;
    return NoteText(builder.build(), typography, Theme::of(ThemeKind::Light), columnWidth);
}

/// Every link that lies under a point of \a text.
QStringList linksIn(const NoteText &text)
{
    QStringList links;
    for (double y = 1; y < text.height(); y += 3) {
        for (double x = 1; x < width; x += 3) {
            const std::optional<WrittenLink> link = text.linkAt({x, y});
            if (link && !links.contains(link->destination))
                links.append(link->destination);
        }
    }
    return links;
}

} // namespace

class TestNoteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsLines_data();
    void isAsHighAsItsLines();
    void opensOnlyHarmlessLinks();
    void staysInsideItsColumn_data();
    void staysInsideItsColumn();
};

void TestNoteText::isAsHighAsItsLines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");

    QTest::newRow("empty") << u""_s << 0.0 << 20.0;
    QTest::newRow("a line") << u"one"_s << 19.0 << 20.0;
    QTest::newRow("a hard break") << u"one  \ntwo"_s << 38.0 << 40.0;
    QTest::newRow("two paragraphs") << u"one\n\ntwo"_s << 42.0 << 52.0;
    QTest::newRow("a heading is no taller than text") << u"# One"_s << 19.0 << 22.0;
    QTest::newRow("cells of a row side by side")
        << u"| a | b |\n|---|---|\n| c | d |"_s << 38.0 << 80.0;
    QTest::newRow("wrapped") << u"word "_s.repeated(40) << 80.0 << 200.0;
    QTest::newRow("wrapped chinese") << u"价格"_s.repeated(40) << 95.0 << 120.0;
}

void TestNoteText::isAsHighAsItsLines()
{
    QFETCH(QString, markdown);
    QFETCH(double, least);
    QFETCH(double, most);
    const double height = note(markdown).height();
    QVERIFY2(least <= height && height <= most, qPrintable(QString::number(height)));
}

void TestNoteText::opensOnlyHarmlessLinks()
{
    const NoteText text = note(u"[a](https://example.org/a) [b](javascript:alert(1)) "
                               "[c](file:///etc/passwd) [d](mailto:d@example.org) "
                               "[e](data:text/html,x)"_s);
    QCOMPARE(linksIn(text), (QStringList{u"https://example.org/a"_s, u"mailto:d@example.org"_s}));
}

void TestNoteText::staysInsideItsColumn_data()
{
    QTest::addColumn<QString>("markdown");

    QTest::newRow("text and a list") << u"Some **words**\n\n- an item that is long enough to wrap\n"
                                        "  1. nested\n- [ ] a task"_s;
    QTest::newRow("quote and code") << u"> quoted\n\n```\nint x;\n```\n\n---"_s;
    QTest::newRow("a long word") << u"x"_s.repeated(300);
}

void TestNoteText::staysInsideItsColumn()
{
    QFETCH(QString, markdown);
    const NoteText text = note(markdown);
    constexpr int border = 30;
    QImage image(static_cast<int>(width) + 2 * border, static_cast<int>(text.height()) + 2 * border,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.draw(painter, QPointF(border, border), Qt::black);
    painter.end();

    QRect painted;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                painted |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!painted.isEmpty());
    const QRect column(border - 2, border - 2, static_cast<int>(width) + 4,
                       image.height() - 2 * border + 4);
    QVERIFY2(column.contains(painted),
             qPrintable(u"%1–%2"_s.arg(painted.left()).arg(painted.right())));
}

QTEST_MAIN(TestNoteText)
#include "tst_notetext.moc"
