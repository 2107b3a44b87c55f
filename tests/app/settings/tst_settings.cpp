// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithDefaults();
    void keepsWhatWasChosen();
    void anEmptyAuthorIsTheAccounts();
    void nonsenseInTheFileIsTheDefault();
    void typographyStaysInItsRanges_data();
    void typographyStaysInItsRanges();
    void appearanceKeepsTheTheme();
    void anOverriddenThemeIsNotKept();
    void appearanceTellsOfChangesOnly();
    void aViewLooksAsAllDo();
    void aViewMayHaveASizeOfItsOwn();
};

void TestSettings::init()
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"sidegloss"_s, u"sidegloss"_s).clear();
}

void TestSettings::startsWithDefaults()
{
    QCOMPARE(Settings::themeChoice(), ThemeChoice::Follow);
    QCOMPARE(Settings::typography(), Typography());
    QCOMPARE(Settings::exportChoice(), (ExportChoice{u"pdf"_s, u"margin"_s, u"a4"_s}));
    QVERIFY(Settings::letterKeys());
    QCOMPARE(Settings::findOptions(), FindOptions());
    QVERIFY(Settings::findListWanted());
    QVERIFY(Settings::libraryPath().isEmpty());
    QVERIFY(Settings::defaultLibraryPath().endsWith("/sidegloss/library.sqlite"_L1));
}

void TestSettings::keepsWhatWasChosen()
{
    Typography type;
    type.family = u"Noto Sans"_s;
    type.size = 21.5;
    type.justified = true;
    type.indented = true;
    Settings::setTypography(type);
    Settings::setThemeChoice(ThemeChoice::Sepia);
    Settings::setLetterKeys(false);
    Settings::setAuthor(u" 安娜 Müller "_s);
    Settings::setLibraryPath(u"/tmp/other.sqlite"_s);
    Settings::setExportChoice({u"csv"_s, u"none"_s, u"letter"_s});
    Settings::setFindOptions({.matchAccents = true, .isExpression = true});
    Settings::setFindListWanted(false);

    QCOMPARE(Settings::typography(), type);
    QCOMPARE(Settings::themeChoice(), ThemeChoice::Sepia);
    QVERIFY(!Settings::letterKeys());
    QCOMPARE(Settings::findOptions(), (FindOptions{.matchAccents = true, .isExpression = true}));
    QVERIFY(!Settings::findListWanted());
    QCOMPARE(Settings::author(), u"安娜 Müller"_s);
    QCOMPARE(Settings::libraryPath(), u"/tmp/other.sqlite"_s);
    QCOMPARE(Settings::exportChoice(), (ExportChoice{u"csv"_s, u"none"_s, u"letter"_s}));
}

void TestSettings::anEmptyAuthorIsTheAccounts()
{
    const QString account = Settings::author();
    Settings::setAuthor(u"Ada"_s);
    QCOMPARE(Settings::author(), u"Ada"_s);
    Settings::setAuthor(u"  "_s);
    QCOMPARE(Settings::author(), account);
}

void TestSettings::nonsenseInTheFileIsTheDefault()
{
    QSettings file(QSettings::IniFormat, QSettings::UserScope, u"sidegloss"_s, u"sidegloss"_s);
    file.setValue(u"theme"_s, u"plaid"_s);
    file.setValue(u"type/size"_s, u"large"_s);
    file.setValue(u"export/format"_s, u"docx"_s);
    file.sync();
    QCOMPARE(Settings::themeChoice(), ThemeChoice::Follow);
    QCOMPARE(Settings::typography(), Typography());
    QCOMPARE(Settings::exportChoice().format, u"pdf"_s);
}

void TestSettings::typographyStaysInItsRanges_data()
{
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("measure");
    QTest::addColumn<double>("lineHeight");
    QTest::addColumn<double>("sizeThen");
    QTest::addColumn<double>("measureThen");
    QTest::addColumn<double>("lineHeightThen");
    QTest::newRow("below") << 1. << 1. << 0.5 << 9. << 24. << 1.2;
    QTest::newRow("inside") << 20. << 40. << 1.6 << 20. << 40. << 1.6;
    QTest::newRow("above") << 400. << 400. << 9. << 48. << 60. << 2.4;
}

void TestSettings::typographyStaysInItsRanges()
{
    QFETCH(double, size);
    QFETCH(double, measure);
    QFETCH(double, lineHeight);
    Appearance appearance;
    appearance.setTypography({{}, size, measure, lineHeight, false});
    QTEST(appearance.typography().size, "sizeThen");
    QTEST(appearance.typography().measure, "measureThen");
    QTEST(appearance.typography().lineHeight, "lineHeightThen");
    QCOMPARE(Settings::typography(), appearance.typography());
}

void TestSettings::appearanceKeepsTheTheme()
{
    Appearance().setChoice(ThemeChoice::Dark);
    const Appearance later;
    QCOMPARE(later.choice(), ThemeChoice::Dark);
    QVERIFY(later.theme().isDark());
}

void TestSettings::anOverriddenThemeIsNotKept()
{
    Appearance appearance;
    appearance.overrideChoice(ThemeChoice::Dark);
    QVERIFY(appearance.theme().isDark());
    QCOMPARE(Appearance().choice(), ThemeChoice::Follow);
}

void TestSettings::appearanceTellsOfChangesOnly()
{
    Appearance appearance;
    appearance.setChoice(ThemeChoice::Light);
    const QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setChoice(ThemeChoice::Light);
    appearance.setTypography(appearance.typography());
    QCOMPARE(changed.count(), 0);
    appearance.setChoice(ThemeChoice::Sepia);
    QCOMPARE(changed.count(), 1);
}

void TestSettings::aViewLooksAsAllDo()
{
    Appearance shared;
    shared.setChoice(ThemeChoice::Light);
    Appearance view(shared);
    const QSignalSpy changed(&view, &Appearance::changed);
    shared.setChoice(ThemeChoice::Sepia);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(view.theme().kind, ThemeKind::Sepia);
    view.setChoice(ThemeChoice::Dark);
    QVERIFY(shared.theme().isDark());
    Typography type = view.typography();
    type.size += 3;
    view.setTypography(type);
    QCOMPARE(shared.typography(), type);
    QCOMPARE(view.typography(), type);
}

void TestSettings::aViewMayHaveASizeOfItsOwn()
{
    Appearance shared;
    Appearance view(shared);
    const double size = shared.typography().size;
    view.setOwnSize(size);
    const QSignalSpy told(&view, &Appearance::ownSizeChanged);
    Typography type = view.typography();
    type.size = size + 4;
    type.justified = true;
    view.setTypography(type);
    QCOMPARE(told.count(), 1);
    QCOMPARE(view.typography(), type);
    QCOMPARE(shared.typography().size, size);
    QVERIFY(shared.typography().justified);
    QCOMPARE(Settings::typography().size, size);

    type.size = 1000;
    view.setTypography(type);
    QCOMPARE(view.ownSize(), std::optional(48.0));
    type = shared.typography();
    type.measure += 2;
    shared.setTypography(type);
    QCOMPARE(view.typography().measure, type.measure);
    QCOMPARE(view.typography().size, 48.0);
    view.setOwnSize({});
    QCOMPARE(view.typography(), shared.typography());
}

QTEST_MAIN(TestSettings)

#include "tst_settings.moc"
