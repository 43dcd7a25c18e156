#pragma once

#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"
#include "core/method/MethodReader.h"

#include "ui/overview/OverviewFigures.h"

/// The shipped example with the round of published codes, as the overview sees it.
struct Example
{
    Contents contents{};
    MethodPack pack{};
    Round round{};

    static Example published()
    {
        const Result<ImportBatch> batch = readMexico2012();
        Q_ASSERT(batch);
        Example example{.contents = batch->contents};
        for (const Round &round : example.contents.rounds) {
            if (round.method == QStringLiteral("irm-2011"))
                example.round = round;
        }
        example.pack = methodFromLibrary(QStringLiteral("irm-2011"))->pack;
        return example;
    }

    OverviewFigures figures(const QString &language = QStringLiteral("es")) const
    {
        return OverviewFigures(contents, pack, round, language);
    }
};
