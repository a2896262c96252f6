<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false displayLanguages=false; section>
  <#if section = "header">
    ${kcSanitize(message.summary)?no_esc}
  <#elseif section = "form">
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <p><a class="btn" href="${pageRedirectUri}">${msg("gunBack")}</a></p>
      <#elseif actionUri?has_content>
        <p><a class="btn" href="${actionUri}">${msg("gunContinue")}</a></p>
      <#elseif (client.baseUrl)?has_content>
        <p><a class="btn" href="${client.baseUrl}">${msg("gunBack")}</a></p>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
