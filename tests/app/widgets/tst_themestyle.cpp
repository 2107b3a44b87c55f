// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/symbolicon.h"
#include "app/widgets/themepalette.h"
#include "app/widgets/themestyle.h"
#include "lib/layout/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestThemeStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableInEveryTheme_data();
    void textIsReadableInEveryTheme();
    void aScrollBarsPartsFillIt_data();
    void aScrollBarsPartsFillIt();
    void iconsTakeTheInkOfThePalette();
};

void TestThemeStyle::textIsReadableInEveryTheme_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("sepia") << ThemeKind::Sepia;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("black") << ThemeKind::Black;
    QTest::newRow("contrast") << ThemeKind::Contrast;
}

void TestThemeStyle::textIsReadableInEveryTheme()
{
    QFETCH(ThemeKind, kind);
    const QPalette palette = paletteOf(Theme::of(kind));
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::BrightText, QPalette::Accent},
    };
    for (const auto &[ink, ground] : pairs)
        QCOMPARE_GE(contrast(palette.color(ink), palette.color(ground)), 4.5);
}

void TestThemeStyle::aScrollBarsPartsFillIt_data()
{
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    QTest::newRow("at the top") << 1000 << 0;
    QTest::newRow("in the middle") << 1000 << 500;
    QTest::newRow("at the end") << 1000 << 1000;
    QTest::newRow("very long") << 2'000'000'000 << 1'999'999'999;
}

void TestThemeStyle::aScrollBarsPartsFillIt()
{
    QFETCH(int, maximum);
    QFETCH(int, value);
    ThemeStyle style;
    QStyleOptionSlider bar;
    bar.rect = QRect(0, 0, 12, 400);
    bar.orientation = Qt::Vertical;
    bar.maximum = maximum;
    bar.pageStep = 100;
    bar.sliderPosition = value;
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_ScrollBar, &bar, control, nullptr);
    };
    const QRect handle = part(QStyle::SC_ScrollBarSlider);
    QCOMPARE_GE(handle.height(), 32);
    QVERIFY(bar.rect.contains(handle));
    QCOMPARE(part(QStyle::SC_ScrollBarSubPage).height() + handle.height()
                 + part(QStyle::SC_ScrollBarAddPage).height(),
             400);
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
}

void TestThemeStyle::iconsTakeTheInkOfThePalette()
{
    const QIcon icon = symbolIcon(u"close"_s);
    const auto darkest = [&icon] {
        const QImage image = icon.pixmap(32).toImage();
        return image.pixelColor(image.rect().center());
    };
    QApplication::setPalette(paletteOf(Theme::of(ThemeKind::Light)));
    const QColor onLight = darkest();
    QApplication::setPalette(paletteOf(Theme::of(ThemeKind::Dark)));
    QCOMPARE_GT(onLight.alpha(), 200);
    QCOMPARE_LT(onLight.lightness(), 80);
    QCOMPARE_GT(darkest().lightness(), 160);
    QVERIFY(symbolIcon(u"no such drawing"_s).isNull());
}

QTEST_MAIN(TestThemeStyle)

#include "tst_themestyle.moc"
