#pragma once

#include "core/exchange/XlsxExport.h"

/// The packs of the contents' rounds.
class SamplePacks
{
public:
    explicit SamplePacks(const Contents &contents);

    const MethodPack *of(RoundId round) const;

private:
    QHash<RoundId, MethodPack> m_packs;
};

/// What a workbook of the contents is made with.
WorkbookOptions optionsFor(const Contents &contents, const QString &language = QStringLiteral("en"));

/// The example, where some raters differ, some commitments have other groups and some criteria another level.
Contents mixedContents();

/// A small plan in a round of irm-2021. The first of three commitments is not verifiable, so that no more is asked of
/// it, though one answer was given before.
Contents gatedContents();

/// "B7"
inline QString cellName(const QString &column, int row) { return column + QString::number(row); }
