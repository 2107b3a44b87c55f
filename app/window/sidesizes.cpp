// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/sidesizes.h"

#include "app/settings/appearance.h"
#include "app/window/articlepane.h"
#include "app/window/windowstate.h"

namespace Sidegloss {

namespace {

double soundSize(double size)
{
    Typography type;
    type.size = size;
    return clamped(type).size;
}

} // namespace

SideSizes::SideSizes(Appearance &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{}

void SideSizes::put(ArticlePane *pane, Side side)
{
    if (!m_sides.contains(pane)) {
        connect(&pane->appearance(), &Appearance::ownSizeChanged, this,
                [this, pane] { take(pane); });
        connect(pane, &QObject::destroyed, this, [this, pane] { m_sides.remove(pane); });
    }
    m_sides.insert(pane, side);
    pane->appearance().setOwnSize(of(side));
}

void SideSizes::setSplit(bool split)
{
    m_sizes = {};
    if (split) {
        const auto kept = WindowState::sideSizes();
        const double size = m_shared.typography().size;
        of(Side::First) = soundSize(kept ? kept->first : size);
        of(Side::Second) = soundSize(kept ? kept->second : size);
    }
    apply();
}

void SideSizes::apply()
{
    for (const auto &[pane, side] : m_sides.asKeyValueRange())
        pane->appearance().setOwnSize(of(side));
}

void SideSizes::take(ArticlePane *pane)
{
    const Side side = m_sides.value(pane);
    const std::optional<double> size = pane->appearance().ownSize();
    if (!size || size == of(side) || !of(side))
        return;
    of(side) = size;
    WindowState::setSideSizes(std::pair(*of(Side::First), *of(Side::Second)));
    apply();
}

void SideSizes::share(const ArticlePane &pane)
{
    Typography type = m_shared.typography();
    type.size = pane.appearance().typography().size;
    m_shared.setTypography(type);
    WindowState::setSideSizes({});
}

} // namespace Sidegloss
