#include "core/report/ReportComparison.h"

#include "core/evaluation/WordDifference.h"
#include "core/report/pdf/PdfReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsOfContext = 6;
constexpr qsizetype longestShown = 200;

bool hasNumber(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isNumber(); });
}

QStringList wordsOf(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

int figuresIn(const QString &text)
{
    const QStringList words = wordsOf(text);
    return int(std::count_if(words.cbegin(), words.cend(), hasNumber));
}

QString numbersOf(const QString &text)
{
    QStringList numbers = wordsOf(text);
    numbers.removeIf([](const QString &word) { return !hasNumber(word); });
    return numbers.join(u' ');
}

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > longestShown ? simple.left(longestShown) + u'…' : simple;
}

class Comparison
{
public:
    Comparison(bool isSameProgram, const Progress &progress) : m_isSameProgram(isSameProgram), m_progress(progress) {}

    ReportComparison result() && { return std::move(m_result); }

    Result<> compare(const QByteArray &given, const QByteArray &computed, const QString &path)
    {
        const Result<PdfParts> printed = readPdfParts(given, path);
        const Result<PdfParts> made = readPdfParts(computed, path);
        if (!printed || !made)
            return printed ? made.error() : printed.error();
        const qsizetype pages = std::max(printed->pages.size(), made->pages.size());
        const Result<QStringList> printedTexts = readPageTexts(given, path, pages);
        const Result<QStringList> madeTexts = readPageTexts(computed, path, pages);
        if (!printedTexts || !madeTexts)
            return printedTexts ? madeTexts.error() : printedTexts.error();
        m_result.pages = int(printed->pages.size());
        if (!printed->areAttachmentsSound)
            m_result.differences.append({.kind = ReportDifference::Kind::Attachment});
        for (qsizetype page = 0; page < pages; ++page) {
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}};
            m_progress.at(int(page) + 1, int(pages));
            comparePage(int(page), *printed, *made, printedTexts->value(page), madeTexts->value(page));
        }
        return {};
    }

private:
    void add(const ReportDifference &difference) { m_result.differences.append(difference); }

    void comparePage(int page, const PdfParts &printed, const PdfParts &made, const QString &printedText,
                     const QString &madeText)
    {
        m_result.figures += figuresIn(madeText);
        if (page >= printed.pages.size() || page >= made.pages.size()) {
            add({.kind = ReportDifference::Kind::Page,
                 .page = page + 1,
                 .printed = shortened(printedText),
                 .computed = shortened(madeText)});
            return;
        }
        const qsizetype before = m_result.differences.size();
        compareTexts(page, printedText, madeText);
        compareCharts(page, printed, made);
        const bool looksTheSame = printed.pages.at(page) == made.pages.at(page);
        if (m_isSameProgram && !looksTheSame && m_result.differences.size() == before)
            add({.kind = ReportDifference::Kind::Drawing, .page = page + 1});
    }

    void compareTexts(int page, const QString &printed, const QString &made)
    {
        const QString left = printed.simplified();
        const QString right = made.simplified();
        if (left == right)
            return;
        ReportDifference difference{.page = page + 1};
        const auto close = [&] {
            takeText(difference);
            difference.printed.clear();
            difference.computed.clear();
        };
        for (const DifferencePart &part : wordDifference(left, right)) {
            if (part.kind == DifferencePart::Kind::Removed) {
                difference.printed += part.text;
            } else if (part.kind == DifferencePart::Kind::Added) {
                difference.computed += part.text;
            } else if (!part.text.trimmed().isEmpty()) {
                close();
                const QStringList words = wordsOf(part.text);
                difference.figure = words.mid(std::max<qsizetype>(0, words.size() - wordsOfContext)).join(u' ');
            }
        }
        close();
    }

    void takeText(ReportDifference difference)
    {
        difference.printed = shortened(difference.printed);
        difference.computed = shortened(difference.computed);
        if (difference.printed == difference.computed)
            return;
        const bool isFigure = numbersOf(difference.printed) != numbersOf(difference.computed);
        difference.kind = isFigure ? ReportDifference::Kind::Figure : ReportDifference::Kind::Text;
        if (isFigure || m_isSameProgram)
            add(difference);
    }

    void compareCharts(int page, const PdfParts &printed, const PdfParts &made)
    {
        const auto chartsOn = [page](const PdfParts &parts) {
            QStringList charts;
            for (const PdfFigure &figure : parts.figures) {
                if (figure.page == page)
                    charts.append(figure.alternative);
            }
            return charts;
        };
        const QStringList left = chartsOn(printed);
        const QStringList right = chartsOn(made);
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            const QString one = left.value(i);
            const QString other = right.value(i);
            m_result.figures += figuresIn(other);
            const bool differs = m_isSameProgram ? one != other : numbersOf(one) != numbersOf(other);
            if (differs)
                addChart(page, one, other);
        }
    }

    /// Only what differs of it: such a text has every value of the chart.
    void addChart(int page, const QString &printed, const QString &made)
    {
        ReportDifference difference{.kind = ReportDifference::Kind::Chart, .page = page + 1};
        for (const DifferencePart &part : wordDifference(printed, made)) {
            if (part.kind == DifferencePart::Kind::Removed)
                difference.printed += part.text;
            else if (part.kind == DifferencePart::Kind::Added)
                difference.computed += part.text;
            else if (difference.printed.isEmpty() && difference.computed.isEmpty())
                difference.figure = wordsOf(part.text).mid(0, wordsOfContext).join(u' ');
        }
        difference.printed = shortened(difference.printed);
        difference.computed = shortened(difference.computed);
        add(difference);
    }

    bool m_isSameProgram;
    const Progress &m_progress;
    ReportComparison m_result;
};

} // namespace

QString toString(ReportDifference::Kind kind)
{
    switch (kind) {
    case ReportDifference::Kind::Figure:
        return u"figure"_s;
    case ReportDifference::Kind::Text:
        return u"text"_s;
    case ReportDifference::Kind::Chart:
        return u"chart"_s;
    case ReportDifference::Kind::Drawing:
        return u"drawing"_s;
    case ReportDifference::Kind::Page:
        return u"page"_s;
    case ReportDifference::Kind::Attachment:
        return u"attachment"_s;
    }
    Q_UNREACHABLE();
}

Result<ReportComparison> compareReports(const QByteArray &given, const QByteArray &computed, const QString &path,
                                        bool isSameProgram, const Progress &progress)
{
    Comparison comparison(isSameProgram, progress);
    if (const Result<> compared = comparison.compare(given, computed, path); !compared)
        return compared.error();
    return std::move(comparison).result();
}
