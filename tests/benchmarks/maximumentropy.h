// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidegloss {

/// A choice among candidates: which features each of them has, and which one is right.
struct Choice
{
    QList<QList<qsizetype>> candidates;
    qsizetype right = 0;
};

/// The weights of features under which the right candidates of \a choices are most probable, less
/// half of its penalty times the square of each weight. \a penalties: one for each feature.
/// Deterministic.
QList<float> learnWeights(const QList<Choice> &choices, const QList<double> &penalties);

} // namespace Sidegloss
