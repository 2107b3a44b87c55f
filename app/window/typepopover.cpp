// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/typepopover.h"

#include "app/settings/appearance.h"
#include "app/window/themebutton.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Families made for reading; those that are installed are offered.
constexpr std::array readingFamilies{
    "Noto Serif"_L1,       "Source Serif 4"_L1,
    "Literata"_L1,         "EB Garamond"_L1,
    "Libertinus Serif"_L1, "Linux Libertine O"_L1,
    "Charis SIL"_L1,       "Gentium"_L1,
    "Georgia"_L1,          "Liberation Serif"_L1,
    "DejaVu Serif"_L1,     "Noto Sans"_L1,
    "Source Sans 3"_L1,    "Inter"_L1,
    "Open Sans"_L1,        "Atkinson Hyperlegible"_L1,
    "Liberation Sans"_L1,  "DejaVu Sans"_L1,
};

/// Sliders count in hundredths of an em where a whole em is too coarse.
constexpr double hundredths = 100;

} // namespace

TypePopover::TypePopover(Appearance &appearance, QWidget *parent)
    : Popover(appearance, parent)
    , m_appearance(appearance)
    , m_view(&appearance)
    , m_themes(new QButtonGroup(this))
    , m_family(new QComboBox(this))
    , m_justified(new QCheckBox(tr("Justify lines"), this))
    , m_indented(new QCheckBox(tr("Indent Chinese and Japanese paragraphs"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 16);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->addRow(themeButtons());
    fillFamilies();
    form->addRow(tr("Typeface"), m_family);
    m_size = addSlider(form, tr("Size"), 12, 32);
    m_measure = addSlider(form, tr("Line length"), 24, 60);
    m_lineHeight = addSlider(form, tr("Line spacing"), 120, 240);
    m_lineHeight.slider->setSingleStep(5);
    form->addRow(QString(), m_justified);
    form->addRow(QString(), m_indented);
    auto *meanings = new QPushButton(tr("Meanings…"), this);
    meanings->setAccessibleName(tr("Meanings of the colours"));
    connect(meanings, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT colorNamesRequested();
    });
    form->addRow(tr("Colours of marks"), meanings);

    connect(m_family, &QComboBox::activated, this, &TypePopover::apply);
    connect(m_justified, &QCheckBox::toggled, this, &TypePopover::apply);
    connect(m_indented, &QCheckBox::toggled, this, &TypePopover::apply);
    connect(&appearance, &Appearance::changed, this, &TypePopover::showCurrent);
    setAccessibleName(tr("Page and type"));
    showCurrent();
}

void TypePopover::setView(Appearance &view)
{
    if (m_view != &m_appearance)
        m_view->disconnect(this);
    m_view = &view;
    connect(m_view, &Appearance::changed, this, &TypePopover::showCurrent, Qt::UniqueConnection);
    connect(m_view, &Appearance::ownSizeChanged, this, &TypePopover::showCurrent,
            Qt::UniqueConnection);
    showCurrent();
}

QWidget *TypePopover::themeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    constexpr int columns = 3;
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::Light, tr("Light")},       {ThemeChoice::Sepia, tr("Sepia")},
        {ThemeChoice::Dark, tr("Dark")},         {ThemeChoice::Black, tr("Black")},
        {ThemeChoice::Contrast, tr("Contrast")}, {ThemeChoice::Follow, tr("System")}};
    for (const auto &[choice, name] : choices) {
        auto *button = new ThemeButton(m_appearance, choice, row);
        button->setText(name);
        m_themes->addButton(button, static_cast<int>(choice));
        layout->addWidget(button, layout->count() / columns, layout->count() % columns);
    }
    connect(m_themes, &QButtonGroup::idClicked, this,
            [this](int id) { m_appearance.setChoice(static_cast<ThemeChoice>(id)); });
    return row;
}

void TypePopover::fillFamilies()
{
    m_family->addItem(tr("As suits the language"), QString());
    for (const QLatin1StringView family : readingFamilies) {
        if (QFontDatabase::hasFamily(family))
            m_family->addItem(family, QString(family));
    }
}

TypePopover::Row TypePopover::addSlider(QFormLayout *form, const QString &label, int least,
                                        int most)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const Row parts{new QLabel(label, this), new QSlider(Qt::Horizontal, row), new QLabel(row)};
    parts.slider->setRange(least, most);
    parts.slider->setAccessibleName(label);
    parts.slider->setMinimumWidth(170);
    parts.value->setMinimumWidth(fontMetrics().horizontalAdvance(u"00.00 em"_s));
    parts.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(parts.slider, 1);
    layout->addWidget(parts.value);
    form->addRow(parts.name, row);
    connect(parts.slider, &QSlider::valueChanged, this, &TypePopover::apply);
    return parts;
}

void TypePopover::showCurrent()
{
    m_isShowing = true;
    const Typography &type = m_view->typography();
    const QString size = m_view->ownSize() ? tr("Size on this side") : tr("Size");
    m_size.name->setText(size);
    m_size.slider->setAccessibleName(size);
    m_themes->button(static_cast<int>(m_appearance.choice()))->setChecked(true);
    if (type.family.isEmpty() || m_family->findData(type.family) >= 0)
        m_family->setCurrentIndex(m_family->findData(type.family));
    m_size.slider->setValue(static_cast<int>(std::lround(type.size)));
    m_size.value->setText(tr("%1 px").arg(locale().toString(type.size, 'g', 3)));
    m_measure.slider->setValue(static_cast<int>(std::lround(type.measure)));
    m_measure.value->setText(tr("%1 em").arg(locale().toString(type.measure, 'g', 3)));
    m_lineHeight.slider->setValue(static_cast<int>(std::lround(type.lineHeight * hundredths)));
    m_lineHeight.value->setText(locale().toString(type.lineHeight, 'f', 2));
    m_justified->setChecked(type.justified);
    m_indented->setChecked(type.indented);
    m_isShowing = false;
}

void TypePopover::apply()
{
    if (m_isShowing)
        return;
    Typography type = m_view->typography();
    type.family = m_family->currentData().toString();
    type.size = m_size.slider->value();
    type.measure = m_measure.slider->value();
    type.lineHeight = m_lineHeight.slider->value() / hundredths;
    type.justified = m_justified->isChecked();
    type.indented = m_indented->isChecked();
    m_view->setTypography(type);
}

} // namespace Sidegloss
