#pragma once

#include <QString>

class Catalogue;
struct ActionPlan;

/// A plan among others: "México · Plan de Acción Ampliado 2012", or its title alone where that names the country, or
/// none is given.
QString planName(const ActionPlan &plan, const Catalogue &texts);
