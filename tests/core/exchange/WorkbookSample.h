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
